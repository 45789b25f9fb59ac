/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** The colours of the land by height, restrained: paper first, height second. */
export type Colour = [number, number, number]

/** Metres and colour. Lowland is the paper of the style, so that the relief can fade out without a jump. */
const TINTS: [number, Colour][] = [
  [0, [241, 234, 216]],
  [150, [242, 234, 214]],
  [400, [240, 229, 204]],
  [1000, [233, 217, 187]],
  [2000, [222, 202, 171]],
  [3200, [214, 196, 172]],
  [4800, [226, 216, 203]],
  [6500, [240, 235, 228]],
]
const ICE: Colour = [243, 242, 236]
const LIGHT: Colour = [255, 252, 240]
const SHADE: Colour = [106, 92, 96]

const mix = (a: Colour, b: Colour, t: number): Colour => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]
/** From 0 to 1 without a jolt while the value goes from one bound to the other. */
export const smoothStep = (from: number, to: number, value: number): number => {
  const t = Math.min(Math.max((value - from) / (to - from), 0), 1)
  return t * t * (3 - 2 * t)
}

export function tintOf(metres: number): Colour {
  const above = TINTS.findIndex(([height]) => height > metres)
  if (above === 0) return TINTS[0]![1]
  if (above === -1) return TINTS.at(-1)![1]
  const [low, from] = TINTS[above - 1]!
  const [high, to] = TINTS[above]!
  return mix(from, to, (metres - low) / (high - low))
}

/** How much of a spot is inland ice (0–1): Antarctica and the heights of Greenland. No source needed for so little. */
export function iceShare(longitude: number, latitude: number, metres: number): number {
  if (latitude < -60) return 1
  const greenland =
    longitude > -73 && longitude < -12 && latitude > 59.5 && (longitude < -27 || latitude > 68)
  return greenland ? smoothStep(500, 1300, metres) : 0
}

/**
 * The colour of a spot: tint, then warm light on slopes that face it and cool shade on those that do not.
 * @param light from -1 (turned away) to 1 (facing the light), 0 on the level
 */
export function landColour(
  longitude: number,
  latitude: number,
  metres: number,
  light: number,
): Colour {
  const ground = mix(tintOf(metres), ICE, iceShare(longitude, latitude, metres))
  return light > 0
    ? mix(ground, LIGHT, Math.min(light, 1) * 0.55)
    : mix(ground, SHADE, Math.min(-light, 1) * 0.5)
}
