import type { Flavour } from '../look/flavours'
import type { BasemapPaletteName } from '../look/palette'
import { STATES_PALETTES, TINTS } from '../look/states'
import { HATCH_KINDS, type HatchKind } from './standing'

/** The image of a hatch: its kind, and the tint whose stripes it has (`x`: no one's). */
export const hatchId = (kind: string, tint: number | null) =>
  `states-${kind}-${tint === null ? 'x' : String(tint)}`

/** The place of a hatch among `hatchNames`. */
export const hatchNumber = (kind: HatchKind, tint: number | null) =>
  HATCH_KINDS.indexOf(kind) * (TINTS + 1) + (tint === null ? 0 : tint + 1)

const TINT_OR_NONE = [null, ...Array.from({ length: TINTS }, (_, tint) => tint)]

/** The images of all hatches, by their numbers. */
export const hatchNames = (): string[] =>
  HATCH_KINDS.flatMap((kind) => TINT_OR_NONE.map((tint) => hatchId(kind, tint)))

export interface HatchImage {
  id: string
  width: number
  height: number
  data: Uint8ClampedArray
}

/** Device px to a CSS px. */
export const HATCH_RATIO = 2

interface Pattern {
  /** Px between stripes along the edge of the tile; the tile is as wide. */
  period: number
  width: number
  /** 1: rising to the right, -1: falling, 0: both. */
  rise: 1 | -1 | 0
  opacity: number
}

const PATTERNS: Record<HatchKind, Pattern> = {
  held: { period: 9, width: 1.9, rise: 1, opacity: 0.45 },
  claimed: { period: 10, width: 1.6, rise: -1, opacity: 0.42 },
  suzerain: { period: 14, width: 1.1, rise: 1, opacity: 0.5 },
  contested: { period: 12, width: 0.8, rise: 0, opacity: 0.34 },
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** How much of a px at a distance from the middle of a stripe is covered. */
const cover = (distance: number, width: number) =>
  Math.max(0, Math.min(1, width / 2 - distance + 0.5))

function draw(pattern: Pattern, colour: string, weight: number): Omit<HatchImage, 'id'> {
  const size = Math.round(pattern.period * Math.sqrt(weight) * HATCH_RATIO)
  const data = new Uint8ClampedArray(size * size * 4)
  const width = pattern.width * weight ** 0.75 * HATCH_RATIO
  const [red = 0, green = 0, blue = 0] = channels(colour)
  const off = (sum: number) => {
    const along = ((sum % size) + size) % size
    return Math.min(along, size - along) / Math.SQRT2
  }
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const rising = pattern.rise >= 0 ? cover(off(x + y), width) : 0
      const falling = pattern.rise <= 0 ? cover(off(x - y), width) : 0
      const alpha = Math.max(rising, falling) * pattern.opacity * 255
      data.set([red, green, blue, alpha], (y * size + x) * 4)
    }
  }
  return { width: size, height: size, data }
}

/** A hatch in the colours of a palette: with the stripes of a tint, or (null) those of no one. */
export function hatchImage(name: Flavour, kind: HatchKind, tint: number | null): HatchImage {
  const { stripes, ink, weight } = STATES_PALETTES[name]
  const colour = tint === null ? ink : (stripes[tint] ?? ink)
  return { id: hatchId(kind, tint), ...draw(PATTERNS[kind], colour, weight) }
}

/** Every hatch that the map may need, in the colours of a palette. */
export function hatchImages(name: BasemapPaletteName): HatchImage[] {
  return HATCH_KINDS.flatMap((kind) => TINT_OR_NONE.map((tint) => hatchImage(name, kind, tint)))
}
