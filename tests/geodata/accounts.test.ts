import { describe, expect, it } from 'vitest'
import { resolveItinerary } from '../../src/core/itinerary/resolve'
import { segmentId } from '../../src/core/itinerary/types'
import { withAccounts } from '../../src/core/life/accounts'
import type { Life } from '../../src/core/life/model'
import { readTrotsky } from './trotsky'

const { life } = readTrotsky()

/** A neighbour that has to wait or to leave earlier does so by weeks, not by years. */
const MOST_DAYS = 62
const TIMEOUT_MS = 60_000

const lengthsOf = (of: Life, who: string) =>
  new Map(resolveItinerary(of, who).items.map((item) => [segmentId(item), item.end - item.start]))
const daysKnown = (of: Life, who: string) =>
  resolveItinerary(of, who).segments.reduce((sum, { start, end }) => sum + end - start, 0)

describe('every other account of a stay or journey can be followed', () => {
  const accounts = [...life.stays, ...life.journeys].flatMap((item) =>
    (item.alternatives ?? []).map((_, i) => [item.id, i + 1, item.who[0] ?? ''] as const),
  )

  it.each(accounts)(
    '%s %i leaves the way whole',
    (id, n, who) => {
      const other = withAccounts(life, new Map([[id, n]]))
      expect(Math.abs(daysKnown(other, who) - daysKnown(life, who))).toBeLessThan(MOST_DAYS)
      const before = lengthsOf(life, who)
      const grown = [...lengthsOf(other, who)].filter(
        ([item, days]) => item !== id && days - (before.get(item) ?? 0) > MOST_DAYS,
      )
      expect(grown).toEqual([])
    },
    TIMEOUT_MS,
  )
})
