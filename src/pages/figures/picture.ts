import { homeFile, type PagesOf } from '../../cards/links/pageAddress'
import type { Lang } from '../../core/life/model'
import { textIn } from '../../core/life/text'
import { drawSubject } from './draw'
import { langFor } from '../plainReader'
import type { GroundOf, LifeOfSite } from '../site'
import { lifeSubject } from '../subjects'

/** Px that those who show links ask for. */
const SIZE = { width: 1200, height: 630 }

/** The picture that stands for a life where somebody links to it. */
export const pictureFile = (of: PagesOf): string =>
  homeFile(of).replace('index.html', 'picture.png')

/** The same as SVG; null where there is nothing to draw. */
export async function pictureOf(
  { life }: LifeOfSite,
  locale: string,
  groundOf: GroundOf,
): Promise<string | null> {
  const lang: Lang = langFor(locale)
  const subject = lifeSubject(life, lang, SIZE)
  if (!subject) return null
  const title = textIn(life.title, locale, life.languages).text
  return drawSubject(subject, title, groundOf, 1.5)
}
