import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { readLife } from '../../../src/core/check/read'
import { formatOf } from '../../../src/formats/door/detect'
import type { Format, Reader } from '../../../src/formats/format'
import type { PartialLife } from '../../../src/formats/partial-life'
import { readers } from '../../../src/formats/readers'
import { formats } from '../../../src/formats/registry'
import { goodTexts } from '../../fixtures/lives'
import { readTrotsky } from '../../geodata/trotsky'

const FOREIGN = new URL('../../fixtures/formats/', import.meta.url)

function fixtureLife(): PartialLife {
  const { life } = readLife(goodTexts())
  if (!life) throw new Error('the fixture is no life')
  return life
}

async function foreignLife(file: string): Promise<PartialLife> {
  const text = readFileSync(new URL(file, FOREIGN), 'utf8')
  const read = await formatOf(file, text)?.read(text, file)
  if (!read) throw new Error(`no format takes ${file}`)
  return read.life
}

/** Writes, reads back, and tells what changed on the way. */
function readerOf({ id }: Format): Reader {
  const reader = readers.find((each) => each.id === id)
  if (!reader) throw new Error(`nobody reads ${id}`)
  return reader
}

async function thereAndBack(format: Format, life: PartialLife) {
  const text = await format.write(life)
  const back = await readerOf(format).read(text, `life.${format.id}`)
  return { text, back, again: await format.write(back.life) }
}

/** The members that a format holds of each kind, so that nobody loses one unawares. */
const HELD = {
  place: ['geometry', 'kind', 'located', 'names', 'note', 'precision', 'radiusKm', 'territory', 'within'],
  told: ['alternatives', 'calendar', 'certainty', 'kind', 'note', 'place', 'sensitive', 'sources', 'text', 'title', 'weight', 'when', 'whenOldStyle', 'who'],
  journey: ['alternatives', 'calendar', 'certainty', 'exactnessKm', 'from', 'legs', 'line', 'modes', 'note', 'route', 'routeNote', 'sources', 'text', 'title', 'to', 'via', 'weight', 'when', 'whenOldStyle', 'who'],
} // prettier-ignore

/** Only the named members that are there at all, whatever their order. */
const membersOf = (item: object, members: string[]) =>
  Object.fromEntries(
    Object.entries(item).filter(([key, value]) => members.includes(key) && value !== undefined),
  )
const allOf = (items: Iterable<object>, members: string[]) =>
  [...items].map((item) => membersOf(item, members))

/** Megabytes of XML, on a machine that does other things too. */
vi.setConfig({ testTimeout: 60_000 })

const { life } = readTrotsky()
const wholes = new Map<string, ReturnType<typeof thereAndBack>>()
/** The committed life is large: once for each format is enough. */
function lifeAndBack(format: Format) {
  const made = wholes.get(format.id) ?? thereAndBack(format, life)
  wholes.set(format.id, made)
  return made
}

describe.each(formats)('$label', (format) => {
  it('writes what it read as it was, for the whole committed life', async () => {
    const { text, back, again } = await lifeAndBack(format)
    expect(back.problems).toEqual([])
    expect(again === text).toBe(true)
  })

  it('writes what it read as it was, areas too, for the fixture', async () => {
    const { text, back, again } = await thereAndBack(format, fixtureLife())
    expect(back.problems).toEqual([])
    expect(again).toBe(text)
  })

  it('gives places back with every member', async () => {
    const { back } = await lifeAndBack(format)
    const places = allOf(back.life.places.values(), HELD.place)
    expect(places).toEqual(allOf(life.places.values(), HELD.place))
    // Every member is put to the test by some place.
    expect([...new Set(places.flatMap(Object.keys))].sort()).toEqual(HELD.place)
  })

  it('writes what others wrote twice the same', async () => {
    for (const file of readdirSync(FOREIGN).filter((name) => !name.endsWith('.txt'))) {
      const { text, again } = await thereAndBack(format, await foreignLife(file))
      expect(again, file).toBe(text)
    }
  })
})

describe.each(formats.filter(({ id }) => id !== 'linked-places'))('$label', (format) => {
  it.each(['stays', 'events', 'journeys'] as const)(
    'gives %s back with every member',
    async (kind) => {
      const { back } = await lifeAndBack(format)
      const held = kind === 'journeys' ? HELD.journey : HELD.told
      const items = allOf(back.life[kind], held)
      expect(items).toEqual(allOf(life[kind], held))
      const unused = held.filter((key) => !items.some((item) => key in item))
      expect(unused).toEqual([])
    },
  )
})

it.each(formats.filter(({ id }) => id !== 'csv'))(
  '$label gives the title and the cited works back; a CSV table has no room for them',
  async (format) => {
    const { back } = await lifeAndBack(format)
    expect(back.life.title).toEqual(life.title)
    expect(back.life.sources).toEqual(life.sources)
  },
)
