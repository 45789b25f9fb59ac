import { once } from '../../core/life/once'
import { keepOffAt, type KeepOff } from './keep-off'
import { labelOf } from './names'
import type { SceneMoment } from '../moment'
import type { Scene } from '../scene'
import type { Obstacle } from '../../borders/names-view'
import { sameLegs, type ToldLegs } from '../path/told-legs'

/** Px of a letter of a place's name, on paper. */
const LETTER_PX = 6.5
/** Below this zoom only what is told has its name for sure. */
const ALL_FROM_ZOOM = 4

const keepOffIn = once((scene: Scene) => {
  let last: { legs: ToldLegs; spots: KeepOff } | null = null
  return (legs: ToldLegs): KeepOff => {
    if (!last || !sameLegs(last.legs, legs)) last = { legs, spots: keepOffAt(scene, legs) }
    return last.spots
  }
})

/** The spots along the told legs; the same object for the same legs. */
export const keepOffOf = ({ scene, legs }: SceneMoment): KeepOff => keepOffIn(scene)(legs)

/** What the names of states keep off at a moment and zoom: the told legs, and places with their names. */
export function obstaclesAt(shown: SceneMoment, zoom: number, lettering = 1): Obstacle[] {
  const { scene, moment, lang, ages } = shown
  const spots = keepOffOf(shown).features.filter(({ properties }) => properties.zoom <= zoom)
  const places = scene.sojourns.flatMap(({ place }): Obstacle[] => {
    const age = ages.get(place.id)
    if (!age || (zoom < ALL_FROM_ZOOM && (age === 'old' || age === 'recent'))) return []
    const px = (10 + labelOf(place, moment, lang).length * LETTER_PX) * lettering
    return [[place.at[0], place.at[1], age === 'old' ? 0 : px]]
  })
  const path = spots.map(({ geometry: { coordinates: [lon = 0, lat = 0] } }): Obstacle => [lon, lat, 0]) // prettier-ignore
  return [...path, ...places]
}
