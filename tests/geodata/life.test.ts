import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { drawRoutes } from '../../geodata/build/routes'
import { problemLine } from '../../src/core/life/problems'
import { borrowed } from './borrowed'
import { lacksOldStyle, needlessOldStyle } from './calendars'
import { eventsElsewhere, filledGaps, leaps, unexplainedHoles } from './chain'
import { brokenCoverage, uncovered, type Coverage } from './coverage'
import { besideGeoNames, farFromGeoNames } from './geonames'
import { textsOf, wrongLanguage } from './language'
import { impossibleLengths, longPieces, missedVia, spikes, tooFast } from './lines'
import { unnamed } from './names'
import { THROUGH_LAND } from './passages'
import { finePoints, shipsOnLand, trainsOnWater } from './shore'
import { FOLDER, readTrotsky, sourceText, textOf } from './trotsky'
import { watersAround } from './waters'

/** Each check gives a list of complaints about the data; a sound edition has none. */

const { life, problems } = readTrotsky()
const people = life.subjects.map(({ id }) => id)
const coverage = JSON.parse(textOf('coverage.json')) as Coverage

describe('as a whole', () => {
  it('is read without a problem', () => {
    expect(problems.map(problemLine)).toEqual([])
  })

  it('is there: an emptied file would pass all other checks', () => {
    expect(life.places.size).toBeGreaterThanOrEqual(200)
    expect(life.stays.length).toBeGreaterThanOrEqual(200)
    expect(life.journeys.length).toBeGreaterThanOrEqual(160)
    expect(life.events.length).toBeGreaterThanOrEqual(300)
  })

  it('has its journeys as routes.json says them', () => {
    const { text, faults } = drawRoutes(FOLDER)
    expect(faults).toEqual([])
    // Compared as a verdict: a difference of megabytes helps nobody; `npm run routes` mends it.
    expect(text === textOf('journeys.geojson')).toBe(true)
  })

  it('has journeys that load quickly: lines no finer than they are known, and the evidence of each', () => {
    const text = textOf('journeys.geojson')
    const { features } = JSON.parse(text) as { features: { geometry: unknown }[] }
    const lines = JSON.stringify(features.map(({ geometry }) => geometry))
    expect(gzipSync(lines).byteLength).toBeLessThanOrEqual(27_000)
    expect(gzipSync(text).byteLength / features.length).toBeLessThanOrEqual(500)
  })

  it('accounts for every row that it says it covers', () => {
    expect(brokenCoverage(coverage, life)).toEqual([])
  })

  const ledger = sourceText('ledger.json')
  it.skipIf(ledger === null)('accounts for every row of the ledger', () => {
    const rows = JSON.parse(ledger ?? '[]') as { id: string; note: string }[]
    expect(uncovered(rows, coverage)).toEqual([])
  })
})

describe('texts', () => {
  const texts = textsOf(life)

  it('stand in both languages, each in its own letters', () => {
    expect(wrongLanguage(texts)).toEqual([])
  })

  const biography = sourceText('biography-ru.txt')
  it.skipIf(biography === null)('are not taken from the biography', () => {
    const russian = texts.map(({ path, text }) => ({ path, text: text.ru ?? '' }))
    expect(borrowed(russian, biography ?? '')).toEqual([])
  })
})

describe('places', () => {
  it('lie where GeoNames has them, or say why not', () => {
    expect(farFromGeoNames(life)).toEqual([])
    expect(besideGeoNames(life)).toEqual([])
  })

  it('have a name in both languages whenever the life needs them', () => {
    expect(unnamed(life)).toEqual([])
  })
})

describe('gaps', () => {
  it('of his whereabouts say what was looked in, and keep it out of the reason', () => {
    const his = life.gaps.filter(({ who }) => who.includes(life.subjects[0]?.id ?? ''))
    expect(his.length).toBeGreaterThan(0)
    expect(his.filter(({ lookedIn }) => !lookedIn).map(({ id }) => id)).toEqual([])
    const inReason = life.gaps.filter(({ reason }) =>
      /looked (in|at)|смотр/i.test(`${reason.en} ${reason.ru}`),
    )
    expect(inReason.map(({ id }) => id)).toEqual([])
  })
})

describe('journeys', () => {
  it('follow the ground on land', () => {
    expect(longPieces(life, 100)).toEqual([])
  })

  it('are as long as a way between their ends can be', () => {
    expect(impossibleLengths(life)).toEqual([])
  })

  it('pass the places that they say they pass', () => {
    expect(missedVia(life)).toEqual([])
  })

  it('do not turn back on the spot', () => {
    expect(spikes(life)).toEqual([])
  })

  it('are as fast as their means allowed', () => {
    expect(tooFast(life)).toEqual([])
  })
})

describe('journeys, against the shores of the basemap', async () => {
  // Every tile is met that a line crosses by more than a corner.
  const isWater = await watersAround(life.journeys.flatMap(({ line }) => finePoints(line, 5)))

  it('keep ships on the water', () => {
    expect(shipsOnLand(life, isWater, THROUGH_LAND)).toEqual([])
  })

  it('keep trains, cars and sledges on land', () => {
    expect(trainsOnWater(life, isWater)).toEqual([])
  })
})

describe('calendars', () => {
  it('Old Style is given for each day in a land of the Julian calendar', () => {
    expect(lacksOldStyle(life)).toEqual([])
  })

  it('Old Style is not given elsewhere without a reason', () => {
    expect(needlessOldStyle(life)).toEqual([])
  })
})

describe.each(people)('the way of %s', (who) => {
  it('is a chain: each link begins where the one before ends', () => {
    expect(leaps(life, who)).toEqual([])
  })

  it('has no hole of more than a month that no gap explains', () => {
    expect(unexplainedHoles(life, who)).toEqual([])
  })

  it('has no gap whose days are all accounted for', () => {
    expect(filledGaps(life, who)).toEqual([])
  })

  it('passes where things happened to the person', () => {
    expect(eventsElsewhere(life, who)).toEqual([])
  })
})
