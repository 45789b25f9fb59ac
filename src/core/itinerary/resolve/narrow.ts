import type { Journey, Life, LifeEvent, Stay } from '../../life/model'
import { segmentId, type Resolution, type Segment } from '../types'

const wholes = new WeakMap<Life, Life>()

/** The life that a narrowed one was made of; undefined for any other. */
export const wholeOf = (life: Life): Life | undefined => wholes.get(life)

/**
 * The life with only some of its stays, journeys and events. What is left keeps the moments that it
 * had in the whole: leaving something out tells nothing new of the rest (see `narrowed`).
 */
export function narrowLife(life: Life, keeps: (item: Stay | Journey | LifeEvent) => boolean): Life {
  const narrow: Life = {
    ...life,
    stays: life.stays.filter(keeps),
    journeys: life.journeys.filter(keeps),
    events: life.events.filter(keeps),
  }
  wholes.set(narrow, wholes.get(life) ?? life)
  return narrow
}

/** What counts at each moment of claims that may hold one another: the deepest. */
function layered(items: readonly Segment[]): Segment[] {
  const bounds = [...new Set(items.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const pieces: Segment[] = []
  bounds.slice(1).forEach((end, i) => {
    const start = bounds[i] ?? end
    const deepest = items
      .filter((item) => item.start <= start && end <= item.end)
      .reduce<Segment | null>((best, item) => (best && best.layer > item.layer ? best : item), null)
    const last = pieces.at(-1)
    if (!deepest) return
    if (last?.end === start && segmentId(last) === segmentId(deepest)) last.end = end
    else pieces.push({ ...deepest, start, end })
  })
  return pieces
}

/** The resolution of a whole life without what a narrowed one leaves out. */
export function narrowed(whole: Resolution, narrow: Life): Resolution {
  const left = new Set([...narrow.stays, ...narrow.journeys].map(({ id }) => id))
  const items = whole.itinerary.items.filter((item) => left.has(segmentId(item)))
  return {
    itinerary: { ...whole.itinerary, items, segments: layered(items) },
    openness: whole.openness,
  }
}
