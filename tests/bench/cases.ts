import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl'
import { INKS } from '../../src/look/inks'
import { createMarkerLayer } from '../../src/map/layers/marker-layer'
import { createPathLayer } from '../../src/map/path/path-layer'
import type { Scene } from '../../src/scene/scene'
import type { Legs } from './legs'
import { nowOf } from './moments'
import { allLines, linesUpTo, lineLayers } from './peers'

/** What a case does before each frame. */
export type Step = (frame: number) => void

const nothing: Step = () => undefined

/** Puts a case on the map. Only what a case needs is loaded, so that none pays for another. */
export async function setUp(name: string, map: GlMap, legs: Legs): Promise<Step> {
  if (name === 'floor') return nothing
  if (name === 'still') return still(map, legs)
  if (name === 'setdata') return setData(map, legs)
  if (name === 'tripslayer') return (await import('./trips')).trips(map, legs)
  const show = ownLayers(map, legs)
  return name === 'play' ? show : nothing
}

function still(map: GlMap, legs: Legs): Step {
  map.addSource('legs', { type: 'geojson', data: allLines(legs) })
  for (const layer of lineLayers('legs')) map.addLayer(layer)
  return nothing
}

function setData(map: GlMap, legs: Legs): Step {
  map.addSource('legs', { type: 'geojson', data: linesUpTo(legs, 0) })
  for (const layer of lineLayers('legs')) map.addLayer(layer)
  const source = map.getSource<GeoJSONSource>('legs')
  return (frame) => void source?.setData(linesUpTo(legs, frame))
}

/** The layers that the app draws the path and the marker with, told what the app tells them. */
function ownLayers(map: GlMap, legs: Legs): Step {
  const path = createPathLayer('path', INKS.paper)
  const marker = createMarkerLayer('marker', INKS.paper)
  path.setScene(legs as Scene)
  map.addLayer(path)
  map.addLayer(marker)
  const nowAt = nowOf(legs)
  const show = (frame: number) => {
    const now = nowAt(frame)
    path.setNow(now.path)
    marker.setParts(now.marker)
  }
  show(0)
  return show
}
