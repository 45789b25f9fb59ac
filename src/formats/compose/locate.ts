import type { Position } from '../../core/life/model'
import { whenOf } from '../../core/time/edtf'
import { unplacedNames } from './names'
import type { ComposeOptions, Located, Remark } from './options'
import type { Merged } from './merge'
import { order } from './order'

/** A name that was looked up, and what came of it: the reader may choose another. */
export interface Lookup {
  /** Id of the place. */
  id: string
  name: string
  found: Located | null
}

/** Where somebody was before and after each place, as far as that is known. */
function neighbours({ stays, events, journeys, places }: Merged): (id: string) => Position[] {
  const told = [...stays, ...events]
    .flatMap(({ when, place }) => (when === undefined || place === undefined ? [] : [{ when: whenOf(when), place }]))
    .sort((a, b) => order(a.when, b.when))
  const first = new Map<string, number>()
  told.forEach(({ place }, i) => {
    if (!first.has(place)) first.set(place, i)
  })
  const ends = new Map<string, string[]>()
  const meet = (a: string, b: string) => ends.set(a, [...(ends.get(a) ?? []), b])
  for (const { from, to } of journeys) {
    if (from === undefined || to === undefined) continue
    meet(from, to)
    meet(to, from)
  }
  const at = (place: string | undefined): Position[] => {
    const geometry = place === undefined ? undefined : places.get(place)?.geometry
    return geometry?.type === 'Point' ? [geometry.coordinates] : []
  }
  /** The next place that is known, so many steps on; a long row of unknown ones tells nothing. */
  const reach = (from: number, step: 1 | -1): Position[] => {
    for (let i = from + step, n = 0; n < 50; i += step, n += 1) {
      const known = at(told[i]?.place)
      if (known.length > 0) return known
    }
    return []
  }
  return (id) => {
    const i = first.get(id)
    const beside = i === undefined ? [] : [...reach(i, -1), ...reach(i, 1)]
    return [...beside, ...(ends.get(id) ?? []).flatMap(at)]
  }
} // prettier-ignore

/** What is told of a place that may be elsewhere is no surer than the place. */
function doubt(merged: Merged, places: ReadonlySet<string>): void {
  if (places.size === 0) return
  const at = <T extends { place?: string }>(item: T): T =>
    item.place !== undefined && places.has(item.place) ? { ...item, certainty: 'uncertain' } : item
  merged.stays = merged.stays.map(at)
  merged.events = merged.events.map(at)
}

/**
 * The places that have no coordinates: by what the reader picked, else by the gazetteer, with what
 * comes before and after in time. What nobody knows stays as it is, and is named.
 */
export function locate(merged: Merged, { find, picks }: ComposeOptions, remarks: Remark[]): Lookup[] {
  const near = neighbours(merged)
  const doubtful = new Set<string>()
  const lookups: Lookup[] = []
  for (const [id, place] of merged.places) {
    if (place.geometry) continue
    const names = unplacedNames(place)
    const [name = id] = names
    const picked = picks?.[name]
    const looked = names.flatMap((each) => find?.(each, near(id)) ?? [])[0] ?? null
    const found = picked === undefined ? looked : picked && { ...picked, others: looked ? [...(looked.town ? [looked.town] : []), ...(looked.others ?? [])] : [] }
    lookups.push({ id, name, found })
    if (!found) {
      remarks.push({ code: 'place-unfound', values: { name } })
      continue
    }
    const note = { [merged.lang]: `${name} → ${found.name}` }
    const located = { by: found.by, ...(found.id !== undefined && { id: found.id }), note }
    const radiusKm = place.radiusKm ?? found.radiusKm
    merged.places.set(id, { ...place, geometry: { type: 'Point', coordinates: found.at }, located, ...(radiusKm !== undefined && { radiusKm }) })
    if (found.isSure === false) doubtful.add(id)
    if (picked) continue
    const code = found.isSure === false ? 'place-doubtful' : 'place-found'
    const others = (found.others ?? []).slice(0, 3).map(({ name: other, country }) => `${other}, ${country}`)
    remarks.push({ code, values: { name, found: found.name, lat: found.at[1], lon: found.at[0], others: others.join('; ') } })
  }
  doubt(merged, doubtful)
  return lookups
} // prettier-ignore
