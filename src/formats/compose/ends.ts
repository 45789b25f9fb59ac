import { distanceKm } from '../../core/geo/distance'
import type { Position } from '../../core/life/model'
import type { PartialJourney } from '../partial-life'
import type { Merged } from './merge'

/** Within this distance the end of a recorded line is at a place that is known. */
const AT_PLACE_KM = 5
/** Degrees of latitude that are more than that. */
const CELL = 0.05

const degrees = ([lon, lat]: Position) =>
  `${Math.abs(lat).toFixed(2)}°${lat < 0 ? 'S' : 'N'} ${Math.abs(lon).toFixed(2)}°${lon < 0 ? 'W' : 'E'}`

/** Places by bands of latitude: thousands of lines look for their ends among thousands of places. */
class Bands {
  readonly #bands = new Map<number, { id: string; at: Position }[]>()

  add(id: string, at: Position): void {
    const band = Math.floor(at[1] / CELL)
    this.#bands.set(band, [...(this.#bands.get(band) ?? []), { id, at }])
  }

  near(at: Position): string | null {
    const band = Math.floor(at[1] / CELL)
    for (const each of [band - 1, band, band + 1].flatMap((n) => this.#bands.get(n) ?? [])) {
      if (distanceKm(each.at, at) <= AT_PLACE_KM) return each.id
    }
    return null
  }
}

/** Lines that lead from nowhere to nowhere get their ends as places: near ones, else new ones. */
export function placeEnds(merged: Merged): void {
  const bands = new Bands()
  for (const { id, geometry } of merged.places.values()) {
    if (geometry?.type === 'Point') bands.add(id, geometry.coordinates)
  }

  function endPlace(at: Position, journey: PartialJourney): string {
    const known = bands.near(at)
    if (known !== null) return known
    const id = merged.ids.take(null, degrees(at).replaceAll('.', '-'), 'place')
    merged.places.set(id, {
      id,
      geometry: { type: 'Point', coordinates: at },
      names: [{ toponym: degrees(at) }],
    })
    bands.add(id, at)
    const from = merged.from.get(journey.id)
    if (from) merged.from.set(id, from)
    return id
  }

  merged.journeys = merged.journeys.map((journey) => {
    const [first, last] = [journey.line?.[0], journey.line?.at(-1)]
    if (!first || !last) return journey
    return {
      ...journey,
      from: journey.from ?? endPlace(first, journey),
      to: journey.to ?? endPlace(last, journey),
    }
  })
}
