import { describe, expect, it } from 'vitest'
import { tookText } from '../../../../src/cards/journey/tookText'
import { nearestOnLine } from '../../../../src/core/geo/nearest'
import { paceOf, tookOf } from '../../../../src/core/itinerary/pace'
import { passedBy } from '../../../../src/core/itinerary/passed'
import { journeyKm } from '../../../../src/core/itinerary/track'
import { translations } from '../../../fixtures/translations'
import { journey, life, place, stay } from '../made-life'

const { t } = translations('en').global
const took = (when: string) => {
  const found = tookOf({ when })
  return found && tookText(found, 'en', t)
}

describe('how long a journey took is as precise as its dates', () => {
  it.each([
    ['1907-02-27/1907-03-07', '8 days'],
    ['1907-02-27~/1907-03-07', 'about 8 days'],
    ['1902-08-21', '1 day'],
    ['1902-08/1902-10-15', '45 days to 2 months'],
    ['1917-03-27/1917-06-16~', 'about 3 months'],
    ['1902-08', 'at most 30 days'],
    ['../1902-08', null],
    ['1902-08/..', null],
  ])('%s: %s', (when, said) => {
    expect(took(when)).toBe(said)
  })

  it('and so is how fast it went', () => {
    const eight = journey('j', 'london', 'vienna', '1907-02-27/1907-03-07')
    expect(paceOf(eight)?.leastKm).toBeCloseTo(journeyKm(eight) / 8, 6)
    expect(paceOf(eight)?.mostKm).toBeCloseTo(journeyKm(eight) / 8, 6)
    expect(paceOf(journey('j', 'london', 'vienna', '1907-02'))?.mostKm).toBe(Infinity)
    expect(paceOf(journey('j', 'london', 'vienna', '1907-02-01'))).toBeNull()
  })
})

describe('the nearest place of a line', () => {
  it('lies on it, not only at its vertices', () => {
    const { km, alongKm } = nearestOnLine([[0, 0], [10, 0]], [5, 1]) // prettier-ignore
    expect(km).toBeCloseTo(111.2, 0)
    expect(alongKm).toBeCloseTo(556, 0)
  })

  it('is found across the antimeridian', () => {
    expect(nearestOnLine([[179, 0], [181, 0]], [-179.5, 0]).km).toBeLessThan(1) // prettier-ignore
  })

  it('of no line is nowhere', () => {
    expect(nearestOnLine([], [0, 0]).km).toBe(Infinity)
  })
})

describe('whether somebody passed a town', () => {
  const made = life({
    places: [place('reims', [4.03, 49.26])],
    stays: [stay('home', 'london', '1900-01-01/1902-08-01'), stay('new', 'vienna', '1902-08-03/1903')],
    journeys: [journey('j', 'paris', 'vienna', '1902-08-01/1902-08-03', { exactnessKm: 20 })],
  }) // prettier-ignore

  it('is answered by the line that came nearest, with its moment on it and its exactness', () => {
    const [nearest] = passedBy(made, 'ann', [9.3, 48.7])
    expect(nearest).toMatchObject({ kind: 'journey', exactKm: 20, mode: 'rail', route: 'inferred' })
    expect(nearest?.km).toBeLessThan(25)
    const day = Math.floor(nearest?.moment ?? 0)
    expect(passedBy(made, 'ann', [2.35, 48.85])[0]?.moment).toBeLessThan(day + 1)
  })

  it('is answered by a stay where one was nearer', () => {
    expect(passedBy(made, 'ann', [-0.2, 51.5])[0]).toMatchObject({ kind: 'stay', item: { id: 'home' } }) // prettier-ignore
  })
})
