import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { whereabouts } from '../../../../src/core/itinerary/whereabouts'
import { LIFE_FILES } from '../../../../src/core/life/files'
import { readLife } from '../../../../src/core/check/read'
import { createPace } from '../../../../src/core/story'
import { CHARACTERS_A_SECOND } from '../../../../src/core/story/reading'
import { captionAt } from '../../../../src/core/story/captions/caption'

/** The real life: what is promised of its story is held here in figures. */
const folder = new URL('../../../../geodata/lives/trotsky/', import.meta.url)
const texts = LIFE_FILES.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')])
const { life } = readLife(Object.fromEntries(texts))
if (!life) throw new Error('the life cannot be read')
const who = life.subjects[0]?.id ?? ''
const items = new Map([...life.stays, ...life.journeys, ...life.events].map((i) => [i.id, i]))

const FRAME_SECONDS = 0.1

/** The moments of a whole play, ten a second of story. */
function* played(pace: ReturnType<typeof createPace>) {
  for (let s = 0; s <= pace.totalSeconds; s += FRAME_SECONDS) yield { s, moment: pace.dayAt(s) }
}

describe.each([
  { minutes: 5, least: 65, most: 85 },
  { minutes: 15, least: 180, most: 300 },
  { minutes: 40, least: 500, most: 785 },
])('the story of $minutes minutes', ({ minutes, least, most }) => {
  const pace = createPace(life, who, { minutes })
  const told = pace.stops.filter(({ kind }) => kind !== 'unknown')

  it('lasts as long as it says', () => {
    expect(pace.totalSeconds).toBeCloseTo(minutes * 60, 3)
  })

  it('tells how the life began and how it ended', () => {
    const ids = told.map(({ id }) => id)
    expect(ids).toContain('death-1940')
    expect(ids.some((id) => items.get(id)?.when.startsWith('1879-11-07'))).toBe(true)
  })

  it(`has ${least} to ${most} captions`, () => {
    expect(told.length).toBeGreaterThanOrEqual(least)
    expect(told.length).toBeLessThanOrEqual(most)
  })

  it.each(['en', 'ru'] as const)('keeps each caption until it can be read in %s', (lang) => {
    const shown = new Map<string, number>()
    for (const { moment } of played(pace)) {
      const id = captionAt(life, who, moment, pace)?.item.id
      if (id) shown.set(id, (shown.get(id) ?? 0) + FRAME_SECONDS)
    }
    for (const { id } of told) {
      const reading = (items.get(id)?.title[lang]?.length ?? 0) / CHARACTERS_A_SECOND
      expect(shown.get(id) ?? 0, id).toBeGreaterThanOrEqual(reading)
    }
  })

  it('never stands still for four seconds', () => {
    let [since, before] = [0, '']
    for (const { s, moment } of played(pace)) {
      const { stay, journey, fraction } = whereabouts(life, who, moment)
      const caption = captionAt(life, who, moment, pace)?.item.id
      const now = [Math.floor(moment), stay, journey, fraction?.toFixed(3), caption].join()
      if (now !== before) [since, before] = [s, now]
      expect(s - since).toBeLessThan(4)
    }
  })
})

it('the shorter story tells what weighs most', () => {
  const { stops } = createPace(life, who, { minutes: 5 })
  const weights = stops.flatMap(({ id }) => items.get(id)?.weight ?? [])
  expect(new Set(weights)).toEqual(new Set([3]))
})

it('the last two days are not passed over', () => {
  const { stops } = createPace(life, who)
  const dwells = ['assassination-1940', 'cruz-verde-1940', 'death-1940'].map(
    (id) => stops.find((stop) => stop.id === id)?.dwell ?? 0,
  )
  expect(Math.min(...dwells)).toBeGreaterThan(2.5)
})
