import type { Position } from '../../src/core/life/model'
import { ROUTE_KINDS } from '../../src/core/life/vocabulary'
import type { Scene } from '../../src/scene/scene'
import type { Stretch } from '../../src/scene/path/stretches'

/** The legs that every case draws; `lived` where they are a real life's. */
export type Legs = Pick<Scene, 'stretches' | 'chapters'> & {
  lived?: Pick<Scene, 'life' | 'itinerary'>
}

/** A number generator that gives every run the same legs. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

const PER_JOURNEY = 50

/** Journeys of 50 vertices each that wander over Eurasia, one after the other. */
export function wandering(vertices: number): Legs {
  const random = seeded(1879)
  const stretches: Stretch[] = []
  let at: Position = [30, 50]
  for (let index = 0; index < vertices / PER_JOURNEY; index++) {
    const line: Position[] = [at]
    let heading = random() * 2 * Math.PI
    for (let step = 1; step < PER_JOURNEY; step++) {
      heading += (random() - 0.5) * 0.9
      const [lon, lat] = line[step - 1] ?? at
      const next: Position = [lon + Math.cos(heading) * 0.4, lat + Math.sin(heading) * 0.25]
      // Back towards the middle when it strays.
      if (Math.abs(next[0] - 30) > 35 || Math.abs(next[1] - 50) > 15) heading += Math.PI / 2
      line.push(next)
    }
    at = line.at(-1) ?? at
    stretches.push({
      feature: index + 1,
      journey: `journey-${index}`,
      mode: 'rail',
      route: ROUTE_KINDS[index % 3] ?? 'attested',
      sea: index % 7 === 0,
      line,
      start: index * 10,
      end: index * 10 + 10,
      from: 0,
      to: 1,
      vertexFractions: line.map((_, vertex) => vertex / (PER_JOURNEY - 1)),
    })
  }
  return { stretches, chapters: [0] }
}
