/** Cuts provinces where history cut them. The first cut that covers a spot has it. */
import { areaKm2, difference, intersection, toPath, type Shape } from './grid'
import type { Province } from './admin1'

export interface Cut {
  id: string
  /** Selectors of the provinces it cuts: `ISO3/name`, or `ISO3/*` for all of a country. */
  provinces: string[]
  shape: Shape
}

/** A whole province, or the part of one that a cut took (`ISO3/name#cut`). */
export interface Piece {
  selector: string
  province: string
  country: string
  cut?: string
  shape: Shape
}

interface CutFeature {
  id: string
  properties: { provinces: string[] }
  geometry: { type: string; coordinates: [number, number][][] | [number, number][][][] }
}

export function readCuts(collection: { features: CutFeature[] }): Cut[] {
  return collection.features.map(({ id, properties, geometry }) => {
    const polygons = (
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    ) as [number, number][][][]
    return { id, provinces: properties.provinces, shape: polygons.map((p) => p.map(toPath)) }
  })
}

export const takesProvince = (selector: string, province: Province) =>
  selector === province.selector || selector === `${province.country}/*`

/** Less than this is where a cut's line and a province's border were meant to be the same. */
const SPECK_KM2 = 0.2

/** The pieces of the provinces, and the cuts (or provinces of a cut) that cut nothing. */
export function cutProvinces(provinces: Province[], cuts: Cut[]) {
  const used = new Set<string>()
  const pieces = provinces.flatMap((province): Piece[] => {
    const own = { province: province.selector, country: province.country }
    let rest = province.shape
    const parts: Piece[] = []
    for (const cut of cuts) {
      const by = cut.provinces.filter((selector) => takesProvince(selector, province))
      if (by.length === 0) continue
      const taken = intersection(rest, cut.shape).filter((p) => areaKm2([p]) >= SPECK_KM2)
      if (taken.length === 0) continue
      by.forEach((selector) => used.add(`${cut.id} ${selector}`))
      parts.push({ ...own, selector: `${own.province}#${cut.id}`, cut: cut.id, shape: taken })
      rest = difference(rest, taken)
    }
    const whole = { ...own, selector: own.province, shape: rest }
    return rest.length > 0 ? [...parts, whole] : parts
  })
  const idle = cuts.flatMap(({ id, provinces: selectors }) =>
    selectors.filter((s) => !used.has(`${id} ${s}`)).map((selector) => ({ cut: id, selector })),
  )
  return { pieces, idle }
}
