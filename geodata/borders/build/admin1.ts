/** The provinces that everything is composed of: Natural Earth 10m admin-1, as `admin1.py` unpacks it. */
import { readFileSync } from 'node:fs'
import { toPath, type Shape } from './grid'

export interface Province {
  /** `ISO3/name`; provinces that share a name are one selector. */
  selector: string
  country: string
  shape: Shape
}

interface Feature {
  id: number
  properties: { a3: string; name: string | null }
  geometry: { coordinates: [number, number][][][] }
}

/** Provinces that Natural Earth leaves without a name are called after their number. */
export function readProvinces(file: string): Province[] {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] }
  return features.map(({ id, properties: { a3, name }, geometry }) => ({
    selector: `${a3}/${name ?? `#${String(id)}`}`,
    country: a3,
    shape: geometry.coordinates.map((rings) => rings.map(toPath)),
  }))
}
