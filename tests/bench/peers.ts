import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature, FeatureCollection } from 'geojson'
import { ROUTE_KINDS } from '../../src/core/life/vocabulary'
import { INKS } from '../../src/look/inks'
import type { Legs } from './legs'
import { lineUpTo, momentOf } from './moments'

/** MapLibre's own lines, drawn like the path: a light casing, and a core for each kind of route. */
export function lineLayers(source: string): LineLayerSpecification[] {
  const { casing, path } = INKS.paper
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    {
      ...{ id: `${source}-casing`, type: 'line', source, layout },
      paint: { 'line-color': casing, 'line-width': 4.5 },
    },
    ...ROUTE_KINDS.map((route): LineLayerSpecification => {
      const dash = { attested: null, inferred: [2.4, 2.6], schematic: [0, 2.1] }[route]
      return {
        ...{ id: `${source}-${route}`, type: 'line', source, layout },
        filter: ['==', ['get', 'route'], route],
        paint: {
          'line-color': path,
          'line-width': 2.1,
          ...(dash && { 'line-dasharray': dash }),
        },
      }
    }),
  ]
}

const feature = (coordinates: number[][], route: string): Feature => ({
  type: 'Feature',
  properties: { route },
  geometry: { type: 'LineString', coordinates },
})

export function allLines({ stretches }: Legs): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: stretches.map(({ line, route }) => feature(line, route)),
  }
}

/** What a map without a clock of its own is given each frame: the lines travelled so far. */
export function linesUpTo(legs: Legs, frame: number): FeatureCollection {
  const { stretch, path } = momentOf(legs, frame)
  const features = legs.stretches.slice(0, stretch).map(({ line, route }) => feature(line, route))
  const under = legs.stretches[stretch]
  if (under) features.push(feature(lineUpTo(under, path.fraction), under.route))
  return { type: 'FeatureCollection', features }
}
