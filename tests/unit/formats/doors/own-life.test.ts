import { gzipSync, strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockOf } from '../../../../scripts/one-file/page'
import { withLife } from '../../../../src/assets/one-file'
import { filesOfLife, packed, sitePack } from '../../../../src/exchange/pack'
import { openFile, openFiles, type Opened } from '../../../../src/formats/door/open'
import { goodTexts } from '../../../fixtures/lives'

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
/** What was opened, with what lies beside it in plain arrays. */
const lifeIn = (opened: readonly Opened[]) =>
  opened.map((each) => {
    if (each.is !== 'life') throw new Error(each.is)
    return { texts: each.texts, beside: Object.fromEntries([...each.beside].map(([name, bytes]) => [name, [...bytes]])) }
  }) // prettier-ignore

/** As a build writes it: a life of its own, packed, its notice, a picture before the program runs. */
const program = () =>
  `<!doctype html><html><head><title>Etape: One</title><meta name="description" content="One"></head>
<body><div id="app"><main class="first"><p>One</p><noscript>No script</noscript></main></div><script type="module">go()</script>
${blockOf({ name: 'geodata/lives/one/life.json.gz', bytes: gzipSync(strToU8('{"id":"one"}')) })}
${blockOf({ name: 'NOTICE.txt', bytes: strToU8('Notice\n\nLives\n-----\nOne. After somebody\n\nData\n----\nTowns\n') })}
</body></html>`

/** Texts of a folder as anybody may have written them: any JSON, any letters, faults and all. */
const anyTexts = fc
  .record({ 'life.json': fc.json(), 'places.geojson': fc.option(fc.json(), { nil: undefined }), 'stays.json': fc.option(fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()), { nil: undefined }) })
  .map((texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)))
  // A mark of the order of bytes is no letter: whoever reads text drops it.
  .filter((texts) => Object.values(texts).every((text) => !text?.startsWith('\uFEFF'))) // prettier-ignore
const anyBeside = fc
  .dictionary(fc.stringMatching(/^(media|tours)\/[a-z0-9-]{1,12}\.(png|svg|json)$/), fc.uint8Array({ maxLength: 300 }), { maxKeys: 4 })
  .map((files) => new Map(Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(bytes)]))) // prettier-ignore

describe('a life handed on', () => {
  it('comes back as it was: out of a ZIP, a site’s folder, loose files and one page', async () => {
    await fc.assert(
      fc.asyncProperty(anyTexts, anyBeside, async (texts, beside) => {
        const was = [{ texts, beside: Object.fromEntries([...beside].map(([name, bytes]) => [name, [...bytes]])) }] // prettier-ignore
        expect(lifeIn(await openFile('a.etape.zip', await bytesOf(await packed(texts, beside))))).toEqual(was) // prettier-ignore
        expect(lifeIn(await openFile('a-web.zip', await bytesOf(await sitePack('a', texts, beside))))).toEqual(was) // prettier-ignore
        const files = Object.entries(filesOfLife(texts, beside)).map(([name, content]) => ({
          name: `somewhere/${name}`,
          bytes: typeof content === 'string' ? strToU8(content) : content,
        }))
        expect(lifeIn(await openFiles(files))).toEqual(was)
        const page = await withLife(program(), 'a', 'A', filesOfLife(texts, beside))
        expect(lifeIn(await openFile('a.html', strToU8(page)))).toEqual(was)
      }),
      { numRuns: 25, seed: 1907 },
    )
  })

  it('as one page has nothing of the life that the page was built for', async () => {
    const made = await withLife(program(), 'two', 'Two', filesOfLife(goodTexts()))
    expect(made).not.toMatch(/\bOne\b|lives\/one/)
    expect(made).toContain('<title>Etape: Two</title>')
    expect(made).toContain('<noscript>No script</noscript>')
    const [opened] = await openFile('page.html', strToU8(made))
    expect(opened?.is === 'life' && opened.texts).toEqual(goodTexts())
    // And may be handed on again.
    const third = await withLife(made, 'three', 'Three', { 'life.json': '{"id":"three"}' })
    expect(lifeIn(await openFile('page.html', strToU8(third)))).toEqual([
      { texts: { 'life.json': '{"id":"three"}' }, beside: {} },
    ])
    const [, notice = ''] = /data-file="NOTICE\.txt" data-packed>([^<]*)/.exec(third) ?? []
    const { unpackedText } = await import('../../../../src/assets/packed')
    expect(await unpackedText(Uint8Array.from(atob(notice), (sign) => sign.charCodeAt(0)))).toBe(
      'Notice\n\nData\n----\nTowns\n',
    )
  })

  it('is read out of the edition that a build made, packed as it is there', async () => {
    const [opened] = await openFile('one.html', strToU8(program()))
    expect(opened?.is === 'life' && opened.texts).toEqual({ 'life.json': '{"id":"one"}' })
  })

  it('takes no file that would lie outside its folder', async () => {
    const beside = new Map([
      ['../../evil.sh', strToU8('x')],
      ['media/house.png', strToU8('y')],
    ])
    const [opened] = await openFile('a.zip', await bytesOf(await packed({ 'life.json': '{}' }, beside))) // prettier-ignore
    expect(opened?.is === 'life' && [...opened.beside.keys()]).toEqual(['media/house.png'])
  })
})
