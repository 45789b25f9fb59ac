import type { Position } from 'geojson'

/** A coordinate as it was written: degrees, and the letter that says which of the two it is. */
interface Coordinate {
  degrees: number
  axis?: 'lat' | 'lon'
}

/** N, S, E, W as they are called in English, Russian, German, French and Spanish. */
const LETTERS: Record<string, { axis: 'lat' | 'lon'; sign: 1 | -1 }> = {
  N: { axis: 'lat', sign: 1 },
  С: { axis: 'lat', sign: 1 },
  S: { axis: 'lat', sign: -1 },
  Ю: { axis: 'lat', sign: -1 },
  E: { axis: 'lon', sign: 1 },
  В: { axis: 'lon', sign: 1 },
  W: { axis: 'lon', sign: -1 },
  З: { axis: 'lon', sign: -1 },
  // Ost in German, oeste in Spanish and ouest in French: nobody can know.
}
const AXIS =
  /^\s*([NSEWСЮВЗ])\s*(?=[\d.+-])|(?<=[\d\s°º'’′"”″.])\s*([NSEWСЮВЗ])(?:\.\s?[Шшдд]\.?|\s?\.\s?[шд]\.?)?\s*$/iu
const FIGURES =
  /^([+-]?\d+(?:[.,]\d+)?)\s*(?:[°ºd]\s*(?:(\d+(?:[.,]\d+)?)\s*(?:['’′m]\s*(?:(\d+(?:[.,]\d+)?)\s*(?:["”″s]|''|’’)?)?)?)?)?$/iu
const SPACED = /^([+-]?\d+)\s+(\d+(?:[.,]\d+)?)(?:\s+(\d+(?:[.,]\d+)?))?$/

const number = (text: string | undefined) => Number((text ?? '0').replace(',', '.'))

/**
 * Degrees of a coordinate in any of the usual notations: 46.48, 46,48, 12.03S, 17°32′S, 68°52.5N,
 * 46 28 48 N; null if it is none. Minutes and seconds count away from zero.
 */
export function readCoordinate(text: string): Coordinate | null {
  const plain = text
    .replace(/\u2212/g, '-')
    .replace(/''/g, '″')
    .trim()
  const letter = AXIS.exec(plain)
  const bare = plain.replace(AXIS, '').trim()
  const found = FIGURES.exec(bare) ?? SPACED.exec(bare)
  if (!found) return null
  const [, degrees = '', minutes, seconds] = found
  const [m, s] = [number(minutes), number(seconds)]
  if (m >= 60 || s >= 60) return null
  const size = Math.abs(number(degrees)) + m / 60 + s / 3600
  const side = LETTERS[(letter?.[1] ?? letter?.[2] ?? '').toUpperCase()]
  if (side && degrees.startsWith('-')) return null
  const sign = side?.sign ?? (degrees.startsWith('-') ? -1 : 1)
  // Seven decimals are a centimetre, and hide what dividing by sixty left over.
  return { degrees: +(sign * size).toFixed(7), ...(side && { axis: side.axis }) }
}

/** Two coordinates in one cell: "67.55, 133.39", "63.75; 121.63", "46°28′N 30°44′E"; latitude first. */
export function readPosition(text: string): Position | null {
  const plain = text.trim().replace(/^\(|\)$/g, '')
  for (const cut of [/\s*[;|]\s*/, /,\s+/, /\s*\/\s*/, /(?<=[NSEWСЮВЗ])[\s,]+/iu, /,/, /\s+/]) {
    const parts = plain.split(cut)
    if (parts.length !== 2) continue
    const [a, b] = parts.map((part) => readCoordinate(part))
    if (!a || !b) continue
    const lonFirst = a.axis === 'lon' || b.axis === 'lat'
    const [lat, lon] = lonFirst ? [b, a] : [a, b]
    if (lat.axis !== 'lon' && lon.axis !== 'lat') return [lon.degrees, lat.degrees]
  }
  return null
}

/** −1 or 1 of a cell that holds nothing but a point of the compass; null of any other. */
export function readCompass(text: string, axis: 'lat' | 'lon'): 1 | -1 | null {
  const sign = text.trim().toUpperCase().replace(/\.$/, '')
  const known: Record<string, 1 | -1> =
    axis === 'lat'
      ? { N: 1, NORTH: 1, С: 1, S: -1, SOUTH: -1, Ю: -1 }
      : { E: 1, EAST: 1, В: 1, W: -1, WEST: -1, З: -1 }
  return known[sign] ?? null
}
