import type { Life, Medium } from './model'

/** The folder of a life that holds its pictures. */
export const MEDIA_FOLDER = 'media'

/** Characters of a thought that leave room for a picture beside them on the wall. */
export const BESIDE_PICTURE = 55

/** The pictures of a place, stay, journey or event, in the order of the life. */
export const mediaOf = ({ media = [] }: Pick<Life, 'media'>, id: string): Medium[] =>
  media.filter(({ of }) => of.includes(id))
