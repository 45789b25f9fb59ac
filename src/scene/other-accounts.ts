import type { Feature, FeatureCollection, LineString, Point } from 'geojson'
import { whenOf } from '../core/time/edtf'
import { distanceKm } from '../core/geo'
import { whereabouts } from '../core/itinerary/whereabouts'
import { placeOf, whenBy, type Told } from '../core/life/accounts/account'
import { withAccounts } from '../core/life/accounts'
import type { Journey, Life, Position } from '../core/life/model'
import { onceForEach } from '../core/life/once'
import { alongArcs } from './path/arcs'
import type { SceneMoment } from './moment'

/** An account that is not followed, of a thing that it has elsewhere or at another time. */
export interface OtherAccount {
  item: string
  /** What is chosen when its card is open. */
  target: string
  /** Moments between which either account has the thing. */
  from: number
  to: number
  /** The other track and place, where they differ: always the same. */
  still: OtherFeature[]
  /** Where the person is by this account; null where it does not say, or for an event. */
  at(moment: number): Position | null
}

export type OtherFeature = Feature<LineString | Point, { id: string }>
export type OtherFeatures = FeatureCollection<LineString | Point, { id: string }>

/** Nearer than this the two accounts have the person at one place, kilometres. */
const APART_KM = 1

const feature = <G extends LineString | Point>(id: string, geometry: G): Feature<G, { id: string }> =>
  ({ type: 'Feature', geometry, properties: { id } }) // prettier-ignore
const track = (id: string, line: readonly Position[]) =>
  feature(id, { type: 'LineString', coordinates: alongArcs(line).line })

/** Journeys that go another way in the second life. */
function otherWays(life: Life, other: Life): Journey[] {
  return other.journeys.filter((journey, i) => journey.line !== life.journeys[i]?.line)
}

function stillOf(life: Life, item: Told, place: string, ways: readonly Journey[]): OtherFeature[] {
  const tracks = ways.map(({ line }) => track(item.id, line))
  const [here, there] = [life.places.get(placeOf(item)), life.places.get(place)]
  if (!here || !there || here === there) return tracks
  // Without a way of its own a line says which place is another account of which.
  const joined = tracks.length > 0 ? tracks : [track(item.id, [here.at, there.at])]
  return [...joined, feature(item.id, { type: 'Point', coordinates: there.at })]
}

function otherAccount(life: Life, personId: string, item: Told, n: number): OtherAccount[] {
  const account = item.alternatives?.[n - 1]
  if (!account) return []
  const [when, place] = [whenBy(item, account), account.place ?? placeOf(item)]
  if (when === item.when && place === placeOf(item)) return []
  const isEvent = life.events.some(({ id }) => id === item.id)
  const [own, others] = [whenOf(item.when).outer, whenOf(when).outer]
  // Resolving another life takes its time: not before somebody comes near.
  let told: Life | null = null
  const otherLife = () => (told ??= withAccounts(life, new Map([[item.id, n]])))
  let still: OtherFeature[] | null = null
  return [
    {
      item: item.id,
      target: 'place' in item ? item.place : item.id,
      from: Math.min(own[0], others[0]),
      to: Math.max(own[1], others[1]) + 1,
      get still() {
        still ??= stillOf(life, item, place, isEvent ? [] : otherWays(life, otherLife()))
        return still
      },
      at: (moment) => (isEvent ? null : whereabouts(otherLife(), personId, moment).at),
    },
  ]
}

/** Every account of a person's life that is not followed and that a map can show. */
export const otherAccounts = onceForEach((life: Life, personId): OtherAccount[] =>
  [...life.stays, ...life.journeys, ...life.events]
    .filter(({ who }) => who.includes(personId))
    .flatMap((item) =>
      (item.alternatives ?? []).flatMap((_, i) => otherAccount(life, personId, item, i + 1)),
    ),
)

/**
 * What the other accounts have at a moment: their tracks and places while either account has the
 * thing, or while its card is open; and where they have the person just now, if that is elsewhere.
 */
export function otherFeaturesAt({ scene, moment, selection, where }: SceneMoment): OtherFeatures {
  const accounts = otherAccounts(scene.life, scene.itinerary.person.id)
  const features = accounts.flatMap((account): OtherFeature[] => {
    const inTime = account.from <= moment && moment < account.to
    if (!inTime && selection?.id !== account.target) return []
    const at = inTime ? account.at(moment) : null
    const elsewhere = at && !(where.at && distanceKm(at, where.at) <= APART_KM)
    if (!elsewhere) return account.still
    return [...account.still, feature(account.item, { type: 'Point', coordinates: at })]
  })
  return { type: 'FeatureCollection', features }
}
