const NAMED: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', laquo: '«',
  raquo: '»', hellip: '…',
} // prettier-ignore

function entity(whole: string, name: string): string {
  const code = /^#x([\da-f]+)$/i.exec(name)?.[1]
  const number = code ? parseInt(code, 16) : /^#\d+$/.test(name) ? Number(name.slice(1)) : null
  if (number === null) return NAMED[name] ?? whole
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : whole
}

/** The words of a text that others wrote as HTML: no markup, lines where it breaks them. */
export function htmlText(html: string): string {
  if (!/<[a-z!/]|&[a-z#]/i.test(html)) return html.trim()
  return html
    .replace(/<(script|style)\b[\s\S]*?(<\/\1>|$)/gi, '')
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(#?\w+);/g, entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
