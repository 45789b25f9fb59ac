import { unpackedBytes } from './packed'

/**
 * The edition in one file carries what the others fetch: as blocks of the page, each a script that is
 * none, `<script type="text/plain" data-file="geodata/…">`, its bytes in base64.
 */
export const CARRIED_SCHEME = 'carried'
export const CARRIED_BASE = `${CARRIED_SCHEME}://site/`

export const isCarried = (address: string): boolean => address.startsWith(CARRIED_BASE)

/** The path of a file within the site. */
export const carriedName = (address: string): string =>
  address.slice(CARRIED_BASE.length).replace(/[?#].*$/, '')

function blockOf(address: string): HTMLScriptElement | null {
  const name = CSS.escape(carriedName(address))
  return document.querySelector<HTMLScriptElement>(`script[data-file="${name}"]`)
}

/** The base64 text of a file; null where the page does not carry it. */
export const carriedText = (address: string): string | null => blockOf(address)?.textContent ?? null

/** The bytes that a base64 text stands for. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const signs = atob(text)
  const bytes = new Uint8Array(signs.length)
  for (let i = 0; i < signs.length; i++) bytes[i] = signs.charCodeAt(i)
  return bytes
}

/** The bytes of a file, unpacked where the build packed it; null where the page does not carry it. */
export async function carriedBytes(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const block = blockOf(address)
  if (!block) return null
  const bytes = bytesOfBase64(block.textContent)
  return block.dataset.packed === undefined ? bytes : unpackedBytes(bytes)
}

/**
 * Some of the bytes of a base64 text, without the rest of it being read: an archive is never decoded
 * whole. Fewer where it ends before.
 */
export function bytesWithin(text: string, offset: number, length: number): Uint8Array<ArrayBuffer> {
  const from = Math.floor(offset / 3)
  const part = text.slice(from * 4, Math.ceil((offset + length) / 3) * 4)
  const skipped = offset - from * 3
  return bytesOfBase64(part).slice(skipped, skipped + length)
}
