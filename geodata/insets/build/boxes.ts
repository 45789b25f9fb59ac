/** The boxes of `insets.json`; the basemap leaves them to the insets from zoom 7 on. */
import { readFileSync } from 'node:fs'
import type { Box } from './bins'

interface InsetList {
  insets: { id: string; bbox: Box }[]
}

export function readBoxes(): Box[] {
  const text = readFileSync(new URL('../insets.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as InsetList).insets.map(({ bbox }) => bbox)
}
