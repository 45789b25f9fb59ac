/** What no XML document may hold: control characters, lone halves of pairs, no characters at all. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in an element or an attribute; what no document may hold is left out. */
export const escaped = (text: string): string =>
  text.replace(UNFIT, '').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)

/** A number with one decimal: finer than a screen or a printer shows. */
export const short = (value: number): string => {
  const rounded = Math.round(value * 10) / 10
  return String(rounded === 0 ? 0 : rounded)
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element; attributes are escaped, its inside is markup already. Undefined ones are left out. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'number' ? short(value) : String(value))}"`,
    )
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** A group under a class, by which a page finds it; nothing where it would be empty. */
export const group = (name: string, inside: string, attributes: Attributes = {}): string =>
  inside === '' ? '' : element('g', { class: name, ...attributes }, inside)

/** A point on the picture, px from its top left. */
export type Px = readonly [x: number, y: number]

/** Path data of a line; of relative steps, which are shorter. */
export function pathData(line: readonly Px[], isClosed = false): string {
  const [first] = line
  if (!first) return ''
  let [x, y] = [Math.round(first[0] * 10), Math.round(first[1] * 10)]
  let data = `M${String(x / 10)} ${String(y / 10)}`
  let steps = ''
  for (const [px, py] of line.slice(1)) {
    const [nx, ny] = [Math.round(px * 10), Math.round(py * 10)]
    if (nx === x && ny === y) continue
    const [dx, dy] = [(nx - x) / 10, (ny - y) / 10]
    steps += `${steps === '' || dx < 0 ? '' : ' '}${String(dx)}${dy < 0 ? '' : ' '}${String(dy)}`
    ;[x, y] = [nx, ny]
  }
  if (steps !== '') data += `l${steps}`
  return data + (isClosed ? 'z' : '')
}
