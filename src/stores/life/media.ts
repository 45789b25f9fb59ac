import { defineStore } from 'pinia'
import { fetchBytes } from '../../assets/fetching'
import { MEDIA_FOLDER } from '../../core/life/media'
import type { Medium } from '../../core/life/model'
import { useLife } from './life'
import { useOwnLife } from '../own/own'

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
  const own = useOwnLife()
  const carried = new Map<string, Promise<string>>()

  /** In the edition in one file a picture has an address for as long as the page stands. */
  async function carriedAddress(site: string, file: string): Promise<string> {
    const bytes = await fetchBytes(site)
    return URL.createObjectURL(new Blob([bytes], { type: typeOf(file) }))
  }

  /** Those of a life out of memory, for as long as the page stands. */
  const held = new WeakMap<Uint8Array, string>()
  function heldAddress(file: string): string {
    const bytes = own.beside(`${MEDIA_FOLDER}/${file}`)
    if (!bytes) throw new Error(`${file}: not beside the life`)
    const known = held.get(bytes) ?? URL.createObjectURL(new Blob([bytes], { type: typeOf(file) }))
    held.set(bytes, known)
    return known
  }

  /** The address of a picture's file; rejects where it is known that there is none. */
  async function addressOf({ file }: Medium): Promise<string> {
    if (!open.folder) return heldAddress(file)
    const site = `${open.folder}/${MEDIA_FOLDER}/${file}`
    if (!__ETAPE_ONE_FILE__) return site
    const known = carried.get(site) ?? carriedAddress(site, file)
    carried.set(site, known)
    return known
  }

  return { addressOf }
})
