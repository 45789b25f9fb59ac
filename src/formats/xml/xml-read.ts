import type { Element } from '@xmldom/xmldom'
import type { ProblemList } from '../../core/life/problems'
import { prologEnd } from './prolog'

interface Fault {
  message: string
  line: number
  column: number
}

/**
 * The root element of an XML text; null, with the fault reported, if the text is none or is cut
 * off. A DOCTYPE is refused: no such file needs one, and entities are where XML does harm.
 */
export async function xmlRoot(
  text: string,
  file: string,
  problems: ProblemList,
): Promise<Element | null> {
  const start = prologEnd(text)
  if (/^<!DOCTYPE/i.test(text.slice(start, start + 10))) {
    const line = text.slice(0, start).split('\n').length
    const message = 'has a DOCTYPE, which is not read for safety; take it out.'
    problems.error(file, String(line), 'doctype', message, { line })
    return null
  }
  const { DOMParser, ParseError } = await import('@xmldom/xmldom')
  const faults: Fault[] = []
  const parser = new DOMParser({
    onError(level, message, context: { locator?: { lineNumber?: number; columnNumber?: number } }) {
      if (level === 'warning') return
      const { lineNumber, columnNumber } = context.locator ?? {}
      faults.push({ message, line: lineNumber || 1, column: columnNumber || 1 })
      throw new ParseError(message)
    },
  })
  try {
    return parser.parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml').documentElement
  } catch (error) {
    const [fault] = faults
    if (!fault) throw error
    const { line, column, message } = fault
    const said = `not readable as XML from line ${line}, column ${column} (${message}): is the file cut off, or a tag not closed?`
    problems.error(file, `${line}:${column}`, 'not-xml', said, { line, column })
    return null
  }
}

/** Child elements of that local name, whatever the prefix; all of them without a name. */
export const children = (parent: Element, name?: string): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === 1 && (name === undefined || (node as Element).localName === name),
  )

export const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent && children(parent, name)[0]

/** The text of a child element; undefined if there is none, or nothing in it. */
export const childText = (parent: Element | undefined, name: string): string | undefined =>
  child(parent, name)?.textContent || undefined

/** All elements of one of these local names below, in document order, however deep and many. */
export function descendants(root: Element, ...names: string[]): Element[] {
  const found: Element[] = []
  const waiting = children(root).reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (names.includes(node.localName ?? '')) found.push(node)
    // One by one: a segment of a track may have more points than a call takes arguments.
    for (const inner of children(node).reverse()) waiting.push(inner)
  }
  return found
}

export const lineOf = (node: Element): number => node.lineNumber ?? 1
