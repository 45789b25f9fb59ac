import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl'
import type { GeoJSON } from 'geojson'
import { changesBetween, chosenOf, type Changes, type Marked } from './changes'
import { drawSigns } from './images'
import { settleHereNames, type HereLetters } from '../names/here-name'
import { createMarkerRoom } from '../names/marker-room'
import type { Inks } from '../../look/inks'
import { ABOVE_PATH, DRAWN } from './layers'
import { createMarkerLayer } from './marker-layer'
import type { SceneMoment } from '../../scene/moment'
import type { Labels } from '../../scene/names/labels'
import { createPathLayer } from '../path/path-layer'
import { placeSignsAt } from '../../scene/places/place-signs'
import { SELECTED, SOURCE } from './sources'

/** Brings moments onto a map, each time no more than what changed. */
export interface Painting {
  /** Draws a moment; before the style is there nothing is drawn, and nothing lost. */
  show(moment: SceneMoment): void
  /** The map has a style, and has forgotten (or never knew) all that it was told. */
  begin(): void
  /** The map is about to lose its style: nothing can be drawn. */
  end(): void
  /** Puts the signs for a palette into the map. */
  setInks(inks: Inks): void
  /** The map has come to rest, or (`isNew`) has its names in another size: they find their sides anew. */
  settle(isNew?: boolean): void
  /** Whether all that is to come is drawn, or the next leg only. */
  setWhole(whole: boolean): void
}

/** A quarter of a pixel moves nothing on the screen. */
const STILL_PX = 0.25
/** Places and areas carry the same states. */
const PLACE_SOURCES = [SOURCE.places, SOURCE.areas, SOURCE.labels]

/** `letters`: of the name of the place where he is. */
export function createPainting(map: GlMap, inks: Inks, letters: () => HereLetters): Painting {
  let drawn: SceneMoment | null = null
  let ready = false
  let isWhole = false
  /** The signs of places that the map has. */
  let signed = ''
  let labels: Labels | null = null
  /** Where the map was told that the names of the present may stand. */
  let settled = ''
  const path = createPathLayer(DRAWN.path, inks)
  const marker = createMarkerLayer(DRAWN.marker, inks)
  const room = createMarkerRoom(map)

  function show(moment: SceneMoment): void {
    if (!ready) return
    const quantum = (STILL_PX * 360) / (512 * 2 ** map.getZoom())
    const changes = changesBetween(drawn, moment, quantum)
    if (changes.scene) {
      path.setScene(moment.scene)
      replaceScene(map, moment)
    }
    applyStates(map, changes)
    if (changes.labels) {
      labels = changes.labels
      setData(map, SOURCE.labels, labels)
      // Where the map moves on to them, they are settled when it is there.
      if (!map.isMoving()) settle()
    }
    if (changes.keepOff) setData(map, SOURCE.keepOff, changes.keepOff)
    if (changes.lights) setData(map, SOURCE.lights, changes.lights)
    if (changes.told) setData(map, SOURCE.told, changes.told)
    if (changes.places) showPlaces(moment)
    if (changes.selected) path.setChosen(chosenOf(moment))
    if (changes.now) {
      path.setNow(changes.now.path)
      marker.setParts(changes.now.marker)
      room.follow(changes.now.marker)
      map.triggerRepaint()
    }
    // What was not worth drawing is measured from what was drawn last, or it would never add up.
    drawn = changes.now || !drawn ? moment : { ...moment, now: drawn.now }
  }

  function settle(isNew = false): void {
    if (isNew) settled = ''
    if (ready && labels) settled = settleHereNames(map, labels, letters(), settled)
  }

  function showPlaces(moment: SceneMoment): void {
    const signs = placeSignsAt(moment, isWhole)
    const key = signs.features.map(({ id, properties: { sign } }) => `${id}${sign}`).join()
    if (key === signed) return
    signed = key
    setData(map, SOURCE.places, signs)
  }

  function setInks(next: Inks): void {
    path.setInks(next)
    marker.setInks(next)
    for (const { id, image, pixelRatio } of drawSigns(next)) {
      if (map.hasImage(id)) map.removeImage(id)
      map.addImage(id, image, { pixelRatio })
    }
  }

  return {
    show,
    setInks,
    settle,
    setWhole(whole) {
      if (whole === isWhole) return
      isWhole = whole
      path.setWhole(whole)
      if (!ready || !drawn) return
      showPlaces(drawn)
      map.triggerRepaint()
    },
    begin() {
      if (!map.getLayer(DRAWN.path)) map.addLayer(path, ABOVE_PATH)
      if (!map.getLayer(DRAWN.marker)) map.addLayer(marker)
      ready = true
      drawn = null
      signed = ''
      settled = ''
      room.forget()
    },
    end() {
      if (!ready) return
      ready = false
      room.forget()
      for (const id of Object.values(DRAWN)) map.removeLayer(id)
    },
  }
}

function setData(map: GlMap, source: string, data: GeoJSON): void {
  // Rejected only when the map is destroyed meanwhile.
  map.getSource<GeoJSONSource>(source)?.setData(data).catch(ignore)
}

const ignore = () => undefined

function replaceScene(map: GlMap, { scene }: SceneMoment): void {
  for (const source of [SOURCE.journeys, ...PLACE_SOURCES]) map.removeFeatureState({ source })
  setData(map, SOURCE.journeys, scene.journeys)
  setData(map, SOURCE.areas, scene.areas)
}

function applyStates(map: GlMap, { visits, selected }: Changes): void {
  for (const source of PLACE_SOURCES)
    for (const [id, visit] of visits) map.setFeatureState({ source, id }, { visit })
  if (!selected) return
  mark(map, selected.remove, false)
  mark(map, selected.add, true)
  for (const kind of ['journeys', 'places'] as const) {
    const visibility = selected.add[kind].length > 0 ? 'visible' : 'none'
    map.setLayoutProperty(SELECTED[kind], 'visibility', visibility)
  }
}

function mark(map: GlMap, { journeys, places }: Marked, selected: boolean): void {
  for (const id of journeys) map.setFeatureState({ source: SOURCE.journeys, id }, { selected })
  for (const id of places) map.setFeatureState({ source: SOURCE.places, id }, { selected })
}
