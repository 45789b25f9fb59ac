import type { LifeTexts } from '../../core/life/draft'
import { CHANGES_FILE, LIFE_FILES } from '../../core/life/files'

/** A life's own folder: its files, and by their names in it all that lies beside them: pictures, lessons. */
export interface OwnLife {
  texts: LifeTexts
  beside: Map<string, Uint8Array<ArrayBuffer>>
}

const HEAD = 'life.json'
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const nameIn = (path: string) => path.split('/').at(-1) ?? path

/** A name that stays in the folder, on whatever machine; what a browser may put there is not taken. */
const isWithin = (name: string) =>
  name !== '' &&
  !/^[/\\]|^[a-z]:|\\|\0/i.test(name) &&
  !name.split('/').some((part) => part === '..' || part === '')

/** Whether a file of a life's folder is one that a life has: its own, or in one of its folders. */
export const isLifeFile = (name: string): boolean =>
  LIFE_FILES.some((each) => each === name) || name === CHANGES_FILE || /^(media|tours)\//.test(name)

/** The folder of a life among files by their paths, wherever in it; null if there is none. */
export function lifeFolder(paths: Iterable<string>): string | null {
  const heads = [...paths].filter((path) => nameIn(path) === HEAD)
  const [head] = heads.sort((a, b) => a.split('/').length - b.split('/').length)
  return head === undefined ? null : head.slice(0, -HEAD.length)
} // prettier-ignore

/** A life among files by their paths; null if there is none. */
export function lifeAmong(files: ReadonlyMap<string, Uint8Array>): OwnLife | null {
  const folder = lifeFolder(files.keys())
  if (folder === null) return null
  const life: OwnLife = { texts: {}, beside: new Map() }
  for (const [path, bytes] of files) {
    if (!path.startsWith(folder)) continue
    const name = path.slice(folder.length)
    const known = LIFE_FILES.find((each) => each === name)
    if (known) life.texts[known] = decode(bytes)
    else if (isWithin(name)) life.beside.set(name, new Uint8Array(bytes))
  }
  return life
}

const CARRIED = /<script type="text\/plain" data-file="(geodata\/lives\/[^"]+)"( data-packed)?>([^<]*)<\/script>/g // prettier-ignore
/** What the page draws of a life without being asked; it can be made anew. */
const DRAWN = /^(units\.json|sound\.json|whole\.[\w-]+\.svg(\.gz)?)$/

const plain = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
const bytesOf = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

/** The life that the edition in one file carries; null where a page is no such edition. */
export async function lifeInPage(html: string): Promise<OwnLife | null> {
  const { gunzipSync } = await import('fflate')
  const files = new Map<string, Uint8Array>()
  for (const [, path = '', isPacked, text = ''] of html.matchAll(CARRIED)) {
    const name = plain(path)
    if (DRAWN.test(nameIn(name))) continue
    try {
      const bytes = isPacked ? gunzipSync(bytesOf(text)) : bytesOf(text)
      // Those of a life of the site lie there as the site has them.
      const bare = LIFE_FILES.find((file) => nameIn(name) === `${file}.gz`)
      files.set(bare ? name.slice(0, -'.gz'.length) : name, bare ? gunzipSync(bytes) : bytes)
    } catch {
      // A block that is cut is none: the checks name the file that is missing.
    }
  }
  return lifeAmong(files)
}
