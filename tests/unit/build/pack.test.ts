import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { packSite } from '../../../scripts/pack'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'etape-'))
  folders.push(made)
  return made
}
afterEach(() => folders.splice(0).forEach((made) => rmSync(made, { recursive: true })))

it('serves texts in two compressed forms, of the site as it is now', async () => {
  const [from, to] = [folder(), join(folder(), 'site')]
  const text = 'Яновка — Койоакан. '.repeat(200)
  writeFileSync(join(from, 'life.json'), text)
  writeFileSync(join(from, 'font.woff2'), text)
  await packSite(from, to)
  expect(brotliDecompressSync(readFileSync(join(to, 'life.json.br'))).toString()).toBe(text)
  expect(gunzipSync(readFileSync(join(to, 'life.json.gz'))).toString()).toBe(text)
  expect(existsSync(join(to, 'font.woff2.br'))).toBe(false)

  rmSync(join(from, 'life.json'))
  await packSite(from, to)
  expect(existsSync(join(to, 'life.json.br'))).toBe(false)
  expect(readFileSync(join(to, 'font.woff2'), 'utf8')).toBe(text)
})
