import { bytesOfBase64 } from '../assets/carried'
import { fetchBytes } from '../assets/fetching'
import { unpackedText } from '../assets/packed'

/** Where the files of the borders lie. */
export interface BordersFolder {
  /** Absolute address, with a slash at its end. */
  address: string
  /** Whether the outlines are gzipped there, unlike in the repository. */
  isPacked: boolean
}

export const ATLAS_FILE = 'atlas.json'
export const SOURCES_FILE = 'sources.json'
/** Names are lettered on one level for all zooms, so that they stay where they are. */
export const OUTLINES_FILE = 'units-coarse.topojson'
/** The levels of the outlines, each to the zoom beyond which it would be seen to be corners and edges. */
const OUTLINES = [
  { most: 3.2, file: OUTLINES_FILE },
  { most: 4.4, file: 'units-medium.topojson' },
  { most: Infinity, file: 'units-fine.topojson' },
]

/** The files of the outlines that a picture at a zoom may stand on, the one that fits it first. */
export function outlinesFor(zoom: number): string[] {
  const fit = OUTLINES.findIndex(({ most }) => zoom <= most)
  return OUTLINES.slice(0, fit + 1)
    .map(({ file }) => file)
    .reverse()
}

/** Where a file of the borders lies. */
export function fileAddress({ address, isPacked }: BordersFolder, file: string): string {
  const name = isPacked && file.endsWith('.topojson') ? `${file}.gz` : file
  return new URL(name, address).href
}

const DATA = /^data:[^,]*;base64,/

/**
 * The text at such an address; rejects where it cannot be had. What the edition in one file hands to a
 * worker stands in the address itself: WebKit lets no worker of a folder's page ask for even that.
 */
export const textAt = async (address: string): Promise<string> =>
  unpackedText(
    __ETAPE_ONE_FILE__ && DATA.test(address)
      ? bytesOfBase64(address.replace(DATA, ''))
      : await fetchBytes(address),
  )

/** The text of a file of the borders; rejects where it cannot be had. */
export async function fetchText(folder: BordersFolder, file: string): Promise<string> {
  return textAt(fileAddress(folder, file))
}
