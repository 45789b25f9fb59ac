import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { look } from '../../../scripts/vite-look'
import { INKS } from '../../../src/look/inks'

const ROOT = resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8')

interface Built {
  transform(code: string, id: string): string | null
  transformIndexHtml: { handler(html: string): string }
}
const plugin = look() as unknown as Built

test('the style sheet of the page has the colours, and keeps what it had', () => {
  const code = read('src/ui/styles/tokens.css')
  const css = plugin.transform(code, `${ROOT}/src/ui/styles/tokens.css`)
  expect(css).toContain(`--path: ${INKS.paper.path};`)
  expect(css?.endsWith(code)).toBe(true)
  expect(plugin.transform('a {}', `${ROOT}/src/ui/styles/base.css`)).toBeNull()
})

test('the page has its paper and ink before any style sheet is there', () => {
  const { handler } = plugin.transformIndexHtml
  const html = handler(read('index.html'))
  expect(html).not.toContain('%look:')
  expect(html).toContain(`color: ${INKS.paper.ink}`)
  expect(() => handler('%look:no-such-ink%')).toThrow('no-such-ink')
})
