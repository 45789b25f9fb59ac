/** What XML 1.0 has no way to write, not even escaped. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g // eslint-disable-line no-control-regex

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A bare one would come back as a line feed.
  '\r': '&#13;',
}

/** A text as the content of an element. */
export const escaped = (text: string): string =>
  text.replace(IMPOSSIBLE, '').replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign)

const attribute = (text: string) => escaped(text).replaceAll('"', '&quot;')

/** An element; what is inside it is XML already. */
export function element(
  name: string,
  inside: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** An element around a text; nothing at all where there is no text. */
export const textElement = (name: string, text: string | null | undefined): string =>
  text ? element(name, escaped(text)) : ''

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
