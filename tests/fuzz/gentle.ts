import { below, oneOf, type Random } from './random'

type Node = Record<string, unknown>

/** Every object and list of a value, itself first. */
function nodesOf(value: unknown): Node[] {
  const found: Node[] = []
  const waiting = [value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue
    found.push(next as Node)
    waiting.push(...Object.values(next))
  }
  return found
}

const ODD: readonly unknown[] = [null, true, 0, -1, 181, 1e308, '', ' ', [], {}, [[]], [1], [1, 2, 3, 4], ['a'], { type: 'Point' }, { a: { a: { a: {} } } }] // prettier-ignore

/** JSON that stays JSON: a value is another, a member gone, twice, or of another name. */
function changedJson(text: string, random: Random, tokens: readonly string[]): string | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  for (let n = 1 + below(random, 4); n > 0; n--) {
    const nodes = nodesOf(value)
    if (nodes.length === 0) return null
    const node = oneOf(random, nodes)
    const keys = Object.keys(node)
    const key = keys.length > 0 ? oneOf(random, keys) : 'a'
    const kind = below(random, 6)
    if (kind < 2)
      node[key] = random() < 0.5 ? structuredClone(oneOf(random, ODD)) : oneOf(random, tokens)
    else if (kind === 2) {
      if (Array.isArray(node)) node.splice(Number(key), 1)
      else Reflect.deleteProperty(node, key)
    } else if (kind === 3) {
      const other = structuredClone(oneOf(random, nodes))
      if (Array.isArray(node)) node.push(other)
      else node[oneOf(random, tokens)] = other
    } else if (kind === 4 && !Array.isArray(node)) {
      Object.defineProperty(node, oneOf(random, tokens), { value: node[key], enumerable: true, configurable: true, writable: true }) // prettier-ignore
      Reflect.deleteProperty(node, key)
    } else if (typeof node[key] === 'number') node[key] = -10 * (node[key] as number)
  }
  return JSON.stringify(value)
}

const inXml = (text: string) => text.replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'))

/** XML that stays XML: a text is another, an element gone or twice, an attribute of another value. */
function changedXml(text: string, random: Random, tokens: readonly string[]): string | null {
  let now = text
  for (let n = 1 + below(random, 4); n > 0; n--) {
    const kind = below(random, 4)
    const pattern = kind === 0 ? />[^<]+</g : kind === 3 ? /"[^"<>]*"(?=[^<]*>)/g : /<(\w+)\b[^>]*>[^<]*<\/\1>/g // prettier-ignore
    const found = [...now.matchAll(pattern)]
    if (found.length === 0) continue
    const { index, 0: piece } = oneOf(random, found)
    const said = inXml(oneOf(random, tokens))
    const other = kind === 0 ? `>${said}<` : kind === 3 ? `"${said.replace(/"/g, '')}"` : kind === 1 ? '' : piece + piece // prettier-ignore
    now = now.slice(0, index) + other + now.slice(index + piece.length)
  }
  return now
}

/** A table that stays one: cells are others, rows gone or twice. */
function changedLines(text: string, random: Random, tokens: readonly string[]): string {
  const lines = text.split('\n')
  for (let n = 1 + below(random, 4); n > 0; n--) {
    const i = below(random, lines.length)
    const line = lines[i] ?? ''
    const cells = line.split(/([,;\t| ])/)
    const k = 2 * below(random, Math.ceil(cells.length / 2))
    if (random() < 0.7) {
      cells[k] = oneOf(random, tokens).replace(/[,;\t|\r\n"]/g, ' ')
      lines[i] = cells.join('')
    } else lines.splice(i, random() < 0.5 ? 1 : 0, ...(random() < 0.5 ? [line] : []))
  }
  return lines.join('\n')
}

/** The text changed within what its format is; null where it is none to begin with. */
export function gently(text: string, random: Random, tokens: readonly string[]): string | null {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (/^[[{]/.test(start)) return changedJson(start, random, tokens) ?? changedLines(text, random, tokens) // prettier-ignore
  return start.startsWith('<') ? changedXml(text, random, tokens) : changedLines(text, random, tokens)
} // prettier-ignore
