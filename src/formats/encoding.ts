import type { Problem } from '../core/life/model'

export type DecodedText = { ok: true; text: string } | { ok: false; problem: Problem }

/** The bytes of a file as text, if they are UTF-8; a spreadsheet's own encoding becomes a problem. */
export function decoded(bytes: Uint8Array, file: string): DecodedText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const message =
      'is not in UTF-8; save it anew with that encoding ("CSV UTF-8" in a spreadsheet).'
    return { ok: false, problem: { code: 'not-utf8', severity: 'error', file, path: '', message } }
  }
}
