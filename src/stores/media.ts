import { defineStore } from 'pinia'
import { fetchBytes } from '../assets/fetching'
import { MEDIA_FOLDER } from '../core/life/media'
import type { Medium } from '../core/life/model'
import { useLife } from './life'

const TYPES: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
}
const typeOf = (file: string) => TYPES[file.split('.').at(-1)?.toLowerCase() ?? ''] ?? ''

/** Where the pictures of the open life are; fetched by who shows them, and when it is seen. */
export const useMedia = defineStore('media', () => {
  const open = useLife()
  const carried = new Map<string, Promise<string>>()

  /** In the edition in one file a picture has an address for as long as the page stands. */
  async function carriedAddress(site: string, file: string): Promise<string> {
    const bytes = await fetchBytes(site)
    return URL.createObjectURL(new Blob([bytes], { type: typeOf(file) }))
  }

  /** The address of a picture's file; rejects where it is known that there is none. */
  function addressOf({ file }: Medium): Promise<string> {
    if (!open.folder) return Promise.reject(new Error('a life out of memory has no pictures'))
    const site = `${open.folder}/${MEDIA_FOLDER}/${file}`
    if (!__ETAPE_ONE_FILE__) return Promise.resolve(site)
    const known = carried.get(site) ?? carriedAddress(site, file)
    carried.set(site, known)
    return known
  }

  return { addressOf }
})
