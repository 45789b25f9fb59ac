/** The magic number of gzip (RFC 1952). */
const isGzipped = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The text of bytes that may be gzipped: a server that says `Content-Encoding` unpacks them itself. */
export async function unpackedText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isGzipped(bytes)) return new TextDecoder().decode(bytes)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}
