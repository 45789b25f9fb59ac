import { fetchBytes } from '../assets/fetching'

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

/** The magic number of gzip (RFC 1952). */
const isGzipped = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The text of bytes that may be gzipped: a server that says `Content-Encoding` unpacks them itself. */
export async function unpackedText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isGzipped(bytes)) return new TextDecoder().decode(bytes)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

/** The text of a file of the borders; rejects where it cannot be had. */
export async function fetchText(
  { address, isPacked }: BordersFolder,
  file: string,
): Promise<string> {
  const name = isPacked && file.endsWith('.topojson') ? `${file}.gz` : file
  return unpackedText(await fetchBytes(new URL(name, address)))
}
