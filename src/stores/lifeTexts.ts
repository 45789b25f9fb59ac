import { fetchBytes, fetchText } from '../assets/fetching'
import { unpackedText } from '../assets/packed'
import { LIFE_FILES, SOUND_FILE, type LifeFileName } from '../core/life/files'
import type { Life, Problem } from '../core/life/model'
import type { LifeTexts } from '../core/life/draft'
import { readSoundLife, type SoundDigests, type SoundTexts } from '../core/life/sound'

/** Where the files of a life lie; packed, if a build has put them there gzipped. */
export interface LifeFolder {
  folder: string
  isPacked?: boolean
}

interface Fetched {
  text: string
  /** Null where the browser cannot tell: it does so only on https and on this machine. */
  digest: string | null
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // Declared as always there; an insecure page has none.
  const subtle = crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A file of the folder; null where it cannot be had. */
async function fetchFile(address: string, isPacked: boolean): Promise<Fetched | null> {
  try {
    const text = await unpackedText(await fetchBytes(isPacked ? `${address}.gz` : address))
    return { text, digest: await digestOf(new TextEncoder().encode(text)) }
  } catch {
    return null
  }
}

/** They only save a check: it is not worth to wait for them as for the life. */
const DIGESTS_MS = 4_000

/** The digests that the build noted; none while the site is worked on. */
async function fetchDigests(folder: string): Promise<Partial<SoundDigests>> {
  try {
    const text = await fetchText(`${folder}/${SOUND_FILE}`, DIGESTS_MS)
    return JSON.parse(text) as Partial<SoundDigests>
  } catch {
    return {}
  }
}

/**
 * Fetches and reads the life in a folder of the site; never throws. Files that are still, byte for
 * byte, those that were found sound when the site was built are not checked by every reader again;
 * if a single one is not, all are.
 */
export async function fetchLife({
  folder,
  isPacked = false,
}: LifeFolder): Promise<{ life: Life | null; problems: Problem[] }> {
  const [digests, ...fetched] = await Promise.all([
    fetchDigests(folder),
    ...LIFE_FILES.map((file) => fetchFile(`${folder}/${file}`, isPacked)),
  ])
  const files = LIFE_FILES.map((file, i): [LifeFileName, Fetched | null] => [
    file,
    fetched[i] ?? null,
  ])
  const isSound = files.every(([file, one]) => one?.digest && one.digest === digests[file])
  const texts: LifeTexts = Object.fromEntries(
    files.flatMap(([file, one]) => (one ? [[file, one.text]] : [])),
  )
  if (isSound) return { life: readSoundLife(texts as SoundTexts), problems: [] }
  const { readLife } = await import('../core/check/read')
  return readLife(texts)
}
