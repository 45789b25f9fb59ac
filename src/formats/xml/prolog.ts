/**
 * Where the first thing that is no white space, declaration or comment begins in an XML text. Step by
 * step: a pattern that may part them in several ways tries all of them, which takes for ever.
 */
export function prologEnd(text: string): number {
  let at = 0
  for (;;) {
    while (/[\s\uFEFF]/.test(text[at] ?? '')) at++
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : null
    const end = close === null ? -1 : text.indexOf(close, at)
    if (close === null || end < 0) return at
    at = end + close.length
  }
}
