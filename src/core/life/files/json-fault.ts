/** A string, a number or a word of JSON, exactly as the standard has them (RFC 8259). */
const VALUE =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y // eslint-disable-line no-control-regex
const SPACE = /[\t\n\r ]*/y

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'nothing'

/**
 * The offset at which a text stops being JSON; its length if it ends too early, null if it is JSON.
 * Engines word their own messages differently, and some do not say where.
 */
export function jsonFaultAt(text: string): number | null {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0].length ?? 0
  }
  const afterValue = (): Expected => (open.length > 0 ? 'comma' : 'nothing')
  for (;;) {
    at += match(SPACE)
    if (at >= text.length) return expected === 'nothing' ? null : text.length
    const sign = text[at] ?? ''
    const mayClose = expected === 'comma' || expected.startsWith('first-')
    if (mayClose && sign === (open.at(-1) === '{' ? '}' : ']')) {
      open.pop()
      expected = afterValue()
    } else if (expected === 'comma' && sign === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value'
    } else if (expected === 'colon' && sign === ':') {
      expected = 'value'
    } else if (expected.endsWith('value') && (sign === '{' || sign === '[')) {
      open.push(sign)
      expected = sign === '{' ? 'first-key' : 'first-value'
    } else {
      const isKey: boolean = expected.endsWith('key') && sign === '"'
      const length: number = isKey || expected.endsWith('value') ? match(VALUE) : 0
      if (length === 0) return at
      at += length
      expected = isKey ? 'colon' : afterValue()
      continue
    }
    at += 1
  }
}
