import type { Position } from '../../geo/position'
import type { DeskJourney } from './desk'

type Legs = DeskJourney['properties']['legs']

/** A line with its legs, that are told by the vertex each ends at. */
export interface Way {
  line: readonly Position[]
  legs: Legs
}

/** A vertex moved. */
export const withVertexAt = ({ line, legs }: Way, i: number, at: Position): Way => ({
  line: line.map((each, k) => (k === i ? at : each)),
  legs,
})

/** A new vertex after the i-th. */
export const withVertexAfter = ({ line, legs }: Way, i: number, at: Position): Way => ({
  line: [...line.slice(0, i + 1), at, ...line.slice(i + 1)],
  legs: legs?.map((leg) => (leg.to > i ? { ...leg, to: leg.to + 1 } : leg)),
})

/** Without a vertex; the ends stay, and so does one at which a leg ends. */
export function withoutVertex(way: Way, i: number): Way {
  const { line, legs } = way
  const isEnd = i <= 0 || i >= line.length - 1 || (legs ?? []).some(({ to }) => to === i)
  if (isEnd) return way
  return {
    line: line.filter((_, k) => k !== i),
    legs: legs?.map((leg) => (leg.to > i ? { ...leg, to: leg.to - 1 } : leg)),
  }
}

/** Another line altogether, of one leg by the means of the first. */
export const withLine = ({ legs }: Way, line: readonly Position[]): Way => ({
  line,
  legs: [{ mode: legs?.[0]?.mode ?? 'unknown', to: Math.max(1, line.length - 1) }],
})
