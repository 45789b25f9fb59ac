/** The magic number of gzip (RFC 1952). */
const isPacked = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The text of bytes that may be gzipped: a server that says `Content-Encoding` unpacks them itself. */
export async function unpackedText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isPacked(bytes)) return new TextDecoder().decode(bytes)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

/** Fetches texts from a folder of the site; the outlines lie packed there, unlike in the repository. */
export const textsFrom =
  (folder: string, packed: boolean) =>
  async (file: string): Promise<string> => {
    const address = packed && file.endsWith('.topojson') ? `${file}.gz` : file
    const response = await fetch(new URL(address, folder))
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
    return unpackedText(new Uint8Array(await response.arrayBuffer()))
  }
