import type { Feature, FeatureCollection, Point } from 'geojson'
import { bearingsOf, nameAfterAt } from '../core/itinerary/namesakes'
import type { Itinerary } from '../core/itinerary/types'
import type { Lang, Life, Place } from '../core/life/model'
import { afterwardsAt, afterwardsOf, type Afterwards } from '../core/story/afterwards'
import { labelOf } from './names/names'
import { townOf } from './places/sojourns'

/** Everything of a life that lights up on the map though he is not there. */
export interface LightPlan {
  life: Life
  personId: string
  /** Places that bear his name, each while it does: half-open, days. */
  named: { place: Place; from: number; to: number }[]
  afterwards: Afterwards[]
}

/** What is lit at a moment. */
export interface Lights {
  named: readonly Place[]
  /** After the death: where that happened which is told. */
  told: Place | null
}

export interface LightProperties {
  id: string
  sign: 'named' | 'told'
  /** Empty where the place is named already. */
  name: string
  /** The town around a house. */
  town: string
  /** A street or house, of which a small map shows the town. */
  inner: boolean
}

export type LightFeatures = FeatureCollection<Point, LightProperties>

/** A story tells what is dated to the day for about a week of the calendar. */
const LINGERS_DAYS = 7

export function planLights(life: Life, { person }: Itinerary): LightPlan {
  const named = [...life.places.values()].flatMap((place) =>
    bearingsOf(place, person.id).map((bearing) => ({ place, ...bearing })),
  )
  return { life, personId: person.id, named, afterwards: afterwardsOf(life, person.id) }
}

/** Moments at which a light goes on or out. */
export function lightTurns({ named, afterwards }: LightPlan): number[] {
  return [
    ...named.flatMap(({ from, to }) => [from, to]),
    ...afterwards.flatMap(({ from, to, point }) => [from, to, point.moment + LINGERS_DAYS]),
  ]
}

export function lightsAt({ life, named, afterwards }: LightPlan, moment: number): Lights {
  const told = afterwardsAt(afterwards, moment, LINGERS_DAYS)
  const lit = named.filter(({ from, to }) => from <= moment && moment < to)
  return {
    named: lit.map(({ place }) => place),
    told: (told && life.places.get(told.item.place)) ?? null,
  }
}

export function sameLights(a: Lights, b: Lights): boolean {
  const same = a.named.length === b.named.length && a.named.every((p, i) => p === b.named[i])
  return same && a.told === b.told
}

/** Ids of the places that a light names, so that nothing else does. */
export const litIds = ({ named, told }: Lights): ReadonlySet<string> =>
  new Set([...named, ...(told ? [told] : [])].map(({ id }) => id))

/** The lights as features; places of `here` are named by the marker. */
export function lightFeatures(
  { life, personId }: LightPlan,
  { named, told }: Lights,
  moment: number,
  lang: Lang,
  here: ReadonlySet<string>,
): LightFeatures {
  const day = Math.floor(moment)
  const features = named.map((place) => {
    const name = nameAfterAt(place, personId, day, lang)?.toponym ?? labelOf(place, moment, lang)
    const isNamed = here.has(place.id) || place === told
    return light(place, 'named', isNamed ? '' : name, '', townOf(life, place) !== null)
  })
  if (told) {
    const town = townOf(life, told)
    const around = town ? labelOf(town, moment, lang) : ''
    features.push(light(told, 'told', labelOf(told, moment, lang), around))
  }
  return { type: 'FeatureCollection', features }
}

function light(
  { id, at }: Place,
  sign: LightProperties['sign'],
  name: string,
  town = '',
  inner = false,
): Feature<Point, LightProperties> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: at },
    properties: { id, sign, name, town, inner },
  }
}
