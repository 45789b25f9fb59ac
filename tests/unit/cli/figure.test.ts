import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { runFigure } from '../../../src/cli/figure'
import { nearest } from '../../../src/cli/near'
import { Refusal } from '../../../src/cli/outcome'
import { SMALL } from './outputs'

const folder = mkdtempSync(join(tmpdir(), 'figures-'))
const file = (name: string) => join(folder, name)
const draw = (out: string, ...args: string[]) =>
  runFigure([...args, '--out', file(out), '--life', SMALL])

async function refusal(...args: string[]): Promise<Refusal> {
  const said = await runFigure([...args, '--life', SMALL]).catch((error: unknown) => error)
  if (!(said instanceof Refusal)) throw new Error('it was not refused')
  return said
}

describe('figure', () => {
  it('writes the map of a day with date, place, scale and credits, in the language asked for', async () => {
    expect(await draw('day.svg', '1903-06-01', '--lang', 'ru')).toBe(0)
    const svg = readFileSync(file('day.svg'), 'utf8')
    for (const text of ['1 июня 1903', 'Вена', 'км', 'Natural Earth', 'АВСТРО-ВЕНГРИЯ'])
      expect(svg).toContain(text)
  })

  it('says of a day that the atlas does not know which it knows, and claims no borders', async () => {
    const args = [
      '1873-06-01',
      '--out',
      file('early.svg'),
      '--life',
      'geodata/lives/rosa-luxemburg',
    ]
    expect(await runFigure(args)).toBe(0)
    const svg = readFileSync(file('early.svg'), 'utf8')
    expect(svg).toContain('from 1879 to 1940')
    expect(svg).not.toContain('Borders of the day')
  })

  it('paints exactly so many px, with letters of the serif and dots for 300 to the inch', async () => {
    expect(await draw('day.png', '1903-06-01', '--size', '500x400', '--lang', 'ru')).toBe(0)
    const { width, height, density } = await sharp(file('day.png')).metadata()
    expect({ width, height, density }).toEqual({ width: 500, height: 400, density: 300 })
  })

  it('writes a page with the serif in it', async () => {
    expect(await draw('day.pdf', '1903-06-01', '--lang', 'ru')).toBe(0)
    const pdf = readFileSync(file('day.pdf'), 'latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toMatch(/BaseFont \/\w+\+SourceSerif4/)
  })

  it('shows a journey and a place', async () => {
    expect(await draw('place.svg', '--place', 'irkutsk')).toBe(0)
    expect(readFileSync(file('place.svg'), 'utf8')).toContain('Irkutsk')
    expect(await draw('journey.svg', '--journey', 'odessa-irkutsk')).toBe(0)
    expect(readFileSync(file('journey.svg'), 'utf8')).toMatch(/class="done/)
  })

  it('names ids like one that is not there', async () => {
    const { message, status } = await refusal('--place', 'irkusk', '--out', file('x.svg'))
    expect(status).toBe(2)
    expect(message).toContain('"irkutsk"')
    expect(nearest('zzz', ['irkutsk'])).toEqual([])
  })

  it.each([
    ['no date', ['1903-13-01', '--out', 'x.svg'], /no date/],
    ['nothing asked for', ['--out', 'x.svg'], /one of DATE/],
    ['two things asked for', ['1903', '--place', 'irkutsk', '--out', 'x.svg'], /one of DATE/],
    ['no file', ['1903'], /--out/],
    ['another kind of file', ['1903', '--out', 'x.gif'], /\.svg, \.png, \.pdf/],
    ['a folder that is not there', ['1903', '--out', '/nowhere/at/all/x.svg'], /no folder/],
    ['no size', ['1903', '--size', 'large', '--out', 'x.svg'], /no size/],
    ['a side that is too long', ['1903', '--size', '20001x10', '--out', 'x.svg'], /20000 px/],
    ['too small a picture', ['1903', '--size', '10x10', '--out', 'x.svg'], /too small/],
    ['a language without words', ['1903', '--lang', 'de', '--out', 'x.svg'], /en, ru/],
    ['a view that is none', ['1903', '--view', '1,2', '--out', 'x.svg'], /LAT,LON,ZOOM/],
  ])('refuses %s in words, with status 2', async (_, args, words) => {
    const { message, status } = await refusal(...args)
    expect({ message, status }).toMatchObject({ message: expect.stringMatching(words), status: 2 }) // prettier-ignore
  })
})
