/**
 * `npm run media LIFE`: copies the IIIF pictures of a life that have no file yet into its folder
 * `media`, in a size that fits a wall. By hand and once: no page ever asks another site for a picture.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Px at most, each way. */
const SIZE = 1600

interface Entry {
  id: string
  file: string
  iiif?: string
}

/** The address of a IIIF picture in that size (Image API 2 and 3 alike). */
export const iiifAddress = (iiif: string): string =>
  `${iiif.replace(/\/+$/, '')}/full/!${String(SIZE)},${String(SIZE)}/0/default.jpg`

/** Copies what is missing; a line for each file, what could not be had among them. Never overwrites. */
export async function copyMedia(folder: string, get: typeof fetch = fetch): Promise<string[]> {
  const { media = [] } = JSON.parse(readFileSync(join(folder, 'life.json'), 'utf8')) as {
    media?: Entry[]
  }
  const said: string[] = []
  for (const { id, file, iiif } of media) {
    const path = join(folder, 'media', file)
    if (!iiif || existsSync(path)) continue
    const response = await get(iiifAddress(iiif)).catch((error: unknown) => String(error))
    if (typeof response === 'string' || !response.ok) {
      said.push(
        `${id}: ${typeof response === 'string' ? response : `HTTP ${String(response.status)}`}`,
      )
      continue
    }
    mkdirSync(join(folder, 'media'), { recursive: true })
    writeFileSync(path, new Uint8Array(await response.arrayBuffer()))
    said.push(`${id}: ${path}`)
  }
  return said
}

if (process.argv[1]?.endsWith('media.ts')) {
  const life = process.argv[2] ?? ''
  for (const line of await copyMedia(join('geodata/lives', life))) console.log(line)
}
