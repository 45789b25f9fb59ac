import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { FLAVOURS } from '../../../src/look/flavours'
import { INKS } from '../../../src/look/inks'
import { tokensCss, tokensOf } from '../../../src/look/page'

const ROOT = resolve(import.meta.dirname, '../../..')
const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(\s*[\d.]/i
/** Nothing but transparency, which is no colour. */
const NONE = /rgba\(0, 0, 0, 0\)/g

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(vue|ts|css)$/.test(file) && !/^look[\\/]/.test(file))
  .map((file) => join(ROOT, 'src', file))

test('a colour stands in src/look and nowhere else: changing it is one edit', () => {
  const pages = [...files, join(ROOT, 'index.html'), join(ROOT, 'vite.config.ts')]
  const coloured = pages.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(NONE, '')
    const found = COLOUR.exec(code)
    return found ? [`${relative(ROOT, file)}: ${found[0]}`] : []
  })
  expect(coloured).toEqual([])
})

test('every custom property of a colour that the page uses is there', () => {
  const known = new Set(Object.keys(tokensOf('paper')))
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const set = new Set([...text.matchAll(/--([\w-]+)\s*['"]?\s*:/g)].map(([, name]) => name))
  // Reka's components set their own.
  const used = [...text.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name ?? '')
  const missing = used.filter((name) => !known.has(name) && !set.has(name) && !/^reka-/.test(name))
  expect([...new Set(missing)]).toEqual([])
})

describe.each(FLAVOURS)('the colours of %s', (flavour) => {
  it('are the same in style sheets as on the map', () => {
    const css = tokensCss(flavour)
    for (const [name, colour] of [
      ['path', INKS[flavour].path],
      ['ink', INKS[flavour].ink],
    ] as const)
      expect(css).toContain(`--${name}: ${colour};`)
  })
})
