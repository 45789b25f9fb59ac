import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Life, Problem } from '../core/life/model'
import { MEDIA_FOLDER } from '../core/life/media'

/** Bytes beyond which a picture makes a class wait, and an offline copy burst. */
const MOST_BYTES = 1_000_000

/** What an SVG must not have: it is shown as a picture, and asks for nothing. */
const REACHES_OUT = /<script\b|\bon\w+\s*=|<foreignObject\b|(?:href|src)\s*=\s*["'](?!#|data:)/i

/** What is wrong with the files of a life's pictures. */
export function problemsOfMedia(folder: string, { media = [] }: Life): Problem[] {
  return media.flatMap(({ id, file }): Problem[] => {
    const path = join(folder, MEDIA_FOLDER, file)
    const at = { file: 'life.json', path: `media.${id}.file`, values: { file } }
    if (!existsSync(path)) {
      const message = `"${file}" is not in ${MEDIA_FOLDER}/; put it there, or take the entry out. Until then the picture is left out.`
      return [{ ...at, code: 'missing-file', severity: 'error', message }]
    }
    const { size } = statSync(path)
    if (size > MOST_BYTES) {
      const megabytes = (size / 1e6).toFixed(1)
      const message = `"${file}" has ${megabytes} MB; a picture for a wall needs no more than ${String(MOST_BYTES / 1e6)}. Make it smaller.`
      return [{ ...at, code: 'media-too-large', severity: 'error', message }]
    }
    if (file.endsWith('.svg') && REACHES_OUT.test(readFileSync(path, 'utf8'))) {
      const message = `"${file}" holds a script or asks for another file; draw it without.`
      return [{ ...at, code: 'media-reaches-out', severity: 'error', message }]
    }
    return []
  })
}
