import { distanceKm } from '../../core/geo/distance'
import type { PlaceFinder } from '../compose/options'
import { rivalsOf, type Gazetteer } from './gazetteer'

/** Km: beyond, a doubt is no more told as an area. */
const MOST_RADIUS_KM = 300

/** "Kars, TR": a town as it is told in a list. */
export const townTitle = ({ name, country }: { name: string; country: string }): string =>
  [name, country].filter(Boolean).join(', ')

/** Places names by a gazetteer: the likeliest town, with the others that it may be. */
export function finderIn(gazetteer: Gazetteer): PlaceFinder {
  return (name, near) => {
    const all = gazetteer.candidates(name, near)
    const [first, ...others] = all
    if (!first) return null
    const rivals = rivalsOf(all)
    const apart = rivals.map(({ at }) => distanceKm(at, first.at))
    const isSure = rivals.length === 0 && first.edits === 0
    return {
      at: first.at,
      by: first.id === undefined ? 'literature' : 'geonames',
      ...(first.id !== undefined && { id: first.id }),
      name: townTitle(first),
      isSure,
      ...(!isSure && { radiusKm: Math.round(Math.min(MOST_RADIUS_KM, ...apart)) }),
      town: first,
      others,
    }
  }
}
