/** The magic number of gzip (RFC 1952). */
const isGzipped = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Bytes that may be gzipped, unpacked; rejects where they are damaged. */
export async function unpackedBytes(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!isGzipped(bytes)) return bytes
  // Written by hand: a Blob's own stream cannot be read in a worker of a page from a folder (WebKit).
  const gunzip = new DecompressionStream('gzip')
  const writer = gunzip.writable.getWriter()
  const written = writer.write(bytes).then(() => writer.close())
  const [unpacked] = await Promise.all([new Response(gunzip.readable).arrayBuffer(), written])
  return new Uint8Array(unpacked)
}

/** The text of bytes that may be gzipped: a server that says `Content-Encoding` unpacks them itself. */
export async function unpackedText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder().decode(await unpackedBytes(bytes))
}
