/** A lesson in an address: packed into its fragment, which no server is ever sent. */

export const LESSON_HASH = '#lesson='
/** Characters of an address that mail, chat and QR codes still carry. */
export const LONGEST_LINK = 4000

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  )

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The fragment that carries a text, with its `#`. */
export async function packed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  return LESSON_HASH + toBase64Url(await through(bytes, new CompressionStream('deflate-raw')))
}

/** The text that a fragment carries; null where it carries none, or was cut short. */
export async function unpacked(hash: string): Promise<string | null> {
  if (!hash.startsWith(LESSON_HASH)) return null
  try {
    const bytes = fromBase64Url(hash.slice(LESSON_HASH.length))
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await through(bytes, new DecompressionStream('deflate-raw')),
    )
  } catch {
    return null
  }
}
