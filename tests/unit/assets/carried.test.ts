// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { blockOf, pageOf } from '../../../scripts/one-file/page'
import { bytesWithin, CARRIED_BASE, carriedBytes } from '../../../src/assets/carried'
import { withLife } from '../../../src/assets/one-file'

const bytes = (count: number) => Uint8Array.from({ length: count }, (_, i) => (i * 7) % 256)

describe('what the edition in one file carries', () => {
  beforeEach(() => {
    document.body.innerHTML = ''
  })

  it('is what the build put in, packed or not', async () => {
    const text = new TextEncoder().encode('Яновка & <b>')
    document.body.innerHTML =
      blockOf({ name: 'geodata/a.json', bytes: text }) +
      blockOf({ name: 'geodata/b.pmtiles', bytes: bytes(10) })
    expect(await carriedBytes(`${CARRIED_BASE}geodata/a.json?v=1`)).toEqual(text)
    expect(await carriedBytes(`${CARRIED_BASE}geodata/b.pmtiles`)).toEqual(bytes(10))
    expect(await carriedBytes(`${CARRIED_BASE}geodata/c.json`)).toBeNull()
  })

  it('is cut anywhere without being decoded whole', () => {
    const all = bytes(31)
    const text = Buffer.from(all).toString('base64')
    for (let from = 0; from <= all.length; from++)
      for (const length of [1, 2, 3, 7, 40])
        expect(bytesWithin(text, from, length)).toEqual(all.slice(from, from + length))
  })

  it('lets only its own program run, of which no sign ends a block', () => {
    const code = `say("</script><!--<script>$&", 'Яновка')`
    const none = new Uint8Array()
    const page = pageOf({ html: '<html><head></head><body></body></html>', code, css: '', icon: none, files: [] })
    const [, packed = ''] = /<script type="text\/plain" data-program>([^<]*)<\/script>/.exec(page) ?? []
    expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(code)
    const [, starter = ''] = /<script type="module">([^<]*)<\/script>/.exec(page) ?? []
    const [, allowed = ''] = /script-src ([^;]*);/.exec(page) ?? []
    const digests = [starter, code].map((text) => createHash('sha256').update(text).digest('base64'))
    expect(allowed.split(' ')).toEqual(digests.map((digest) => `'sha256-${digest}'`))
  }) // prettier-ignore
})

describe('another life in the same file', () => {
  const block = (name: string) => blockOf({ name, bytes: bytes(4) })
  const html = `<html><head><title>One</title></head><body><div id="app"><main class="first"><p class="first-caption">One</p><svg/></main></div><script type="module">code('</body>')</script>
${block('geodata/lives/one/life.json')}
${block('geodata/basemap/labels.geojson')}
</body></html>`

  it('takes the place of the first, and leaves the program as it is', async () => {
    const made = await withLife(html, 'two', 'Two & <more>', { 'life.json': '{"$&":"Два"}' })
    expect(made).toContain('<title>Etape: Two &#38; &#60;more&#62;</title>')
    expect(made).toContain('<script type="module">code(\'</body>\')</script>')
    expect(made).toContain('data-file="geodata/basemap/labels.geojson"')
    expect(made).not.toContain('geodata/lives/one')
    expect(made).not.toContain('<svg/>')
    const [, packed = ''] = /lives\/two\/life\.json" data-packed>([^<]+)</.exec(made) ?? []
    expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe('{"$&":"Два"}')
    expect(made.trimEnd().endsWith('</body></html>')).toBe(true)
  })
})
