import type { Feature, FeatureCollection, LineString } from 'geojson'
import { waysOf } from './path-geometry'
import type { Stretch } from './stretches'

/** How a run of a stretch lies: see `Strand`. */
export interface RunProperties {
  id: string
  lane: number
  again: boolean
}

/**
 * The stretches cut where they change lanes, so that what MapLibre draws along them can keep to
 * the strand. The runs of a stretch share its feature id, and with it its state.
 */
export function runsOf(stretches: readonly Stretch[]): Feature<LineString, RunProperties>[] {
  const ways = new Map(waysOf(stretches).map((way) => [way.journey, way]))
  const passed = new Map<string, number>()
  return stretches.flatMap(({ feature, journey, line }) => {
    const { lanes = [], again = [] } = ways.get(journey) ?? {}
    const before = passed.get(journey) ?? 0
    const pieces = line.length - 1
    passed.set(journey, before + pieces)
    const runs: Feature<LineString, RunProperties>[] = []
    for (let from = 0, to = 1; from < pieces; from = to, to = from + 1) {
      const [lane, isAgain] = [lanes[before + from] ?? 0, again[before + from] ?? false]
      while (to < pieces && lanes[before + to] === lane && again[before + to] === isAgain) to++
      runs.push({
        type: 'Feature',
        id: feature,
        geometry: { type: 'LineString', coordinates: line.slice(from, to + 1) },
        properties: { id: journey, lane, again: isAgain },
      })
    }
    return runs
  })
}

export type ToldRuns = FeatureCollection<LineString, RunProperties & { chosen: boolean }>

/** The runs of the leg under way, and of the journey that was chosen. */
export function toldRuns(
  runs: readonly Feature<LineString, RunProperties>[],
  underWay: string | null,
  chosen: string | null,
): ToldRuns {
  const told = runs.filter(({ properties: { id } }) => id === underWay || id === chosen)
  return {
    type: 'FeatureCollection',
    features: told.map((run) => ({
      ...run,
      properties: { ...run.properties, chosen: run.properties.id !== underWay },
    })),
  }
}
