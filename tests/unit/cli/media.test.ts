import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyMedia, iiifAddress } from '../../../geodata/build/media'
import { openLife } from '../../../src/cli/folder'
import { problemsOfMedia } from '../../../src/cli/media'

const GOOD = 'tests/fixtures/life'
const medium = (id: string, file: string, more: object = {}) => ({
  ...{ id, of: ['irkutsk-exile'], file, width: 10, height: 10, credit: 'Ada N.' },
  ...{ alt: { en: 'A plan', ru: 'План' }, licence: 'CC0 1.0', date: '1902' },
  ...{ sources: [{ source: 'memoir', locator: 'ch. 2', basis: 'recalled' }] },
  ...more,
})

/** A folder with the good life and these pictures. */
function folderWith(media: object[], files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'etape-media-'))
  cpSync(GOOD, folder, { recursive: true })
  const life = JSON.parse(readFileSync(join(folder, 'life.json'), 'utf8')) as object
  writeFileSync(join(folder, 'life.json'), JSON.stringify({ ...life, media }))
  mkdirSync(join(folder, 'media'), { recursive: true })
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, 'media', name), content)
  return folder
}

it('pictures that a class would wait for, that are not there, or that ask for more are named', () => {
  // Thirty of 20 MB: each is said, none is read.
  const heavy = Array.from({ length: 30 }, (_, i) => `heavy-${String(i)}.jpg`)
  const folder = folderWith(
    [
      medium('fine', 'fine.svg'),
      medium('gone', 'gone.png'),
      medium('sly', 'sly.svg'),
      ...heavy.map((file, i) => medium(`heavy-${String(i)}`, file)),
    ],
    {
      'fine.svg': '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>',
      'sly.svg': '<svg><image href="https://example.org/a.png"/></svg>',
      ...Object.fromEntries(heavy.map((file) => [file, new Uint8Array(20e6)])),
    },
  )
  const problems = problemsOfMedia(folder, openLife(folder))
  expect(problems.slice(0, 2).map(({ code, path }) => `${path} ${code}`)).toEqual([
    'media.gone.file missing-file',
    'media.sly.file media-reaches-out',
  ])
  expect(problems.filter(({ code }) => code === 'media-too-large')).toHaveLength(30)
  expect(problems.at(-1)?.message).toContain('20.0 MB')
})

it('a IIIF picture is copied once, and what cannot be had is said', async () => {
  const iiif = 'https://iiif.example.org/plan/'
  const folder = folderWith(
    [medium('kept', 'kept.jpg', { iiif }), medium('new', 'new.jpg', { iiif })],
    { 'kept.jpg': 'mine' },
  )
  const asked: string[] = []
  const get = (answer: Response) => (address: unknown) => {
    asked.push(String(address))
    return Promise.resolve(answer)
  }
  expect(await copyMedia(folder, get(new Response(null, { status: 404 })))).toEqual([
    'new: HTTP 404',
  ])
  await copyMedia(folder, get(new Response('picture')))
  expect(asked).toEqual([iiifAddress(iiif), iiifAddress(iiif)])
  expect(asked[0]).toBe('https://iiif.example.org/plan/full/!1600,1600/0/default.jpg')
  expect(readFileSync(join(folder, 'media', 'new.jpg'), 'utf8')).toBe('picture')
  expect(readFileSync(join(folder, 'media', 'kept.jpg'), 'utf8')).toBe('mine')
})
