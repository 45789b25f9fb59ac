import type { Passage } from './shore'

/** Where ships and boats rightly go over what the basemap draws as land. */
export const THROUGH_LAND: Passage[] = [
  { at: [22.985, 37.935], withinKm: 6, why: 'the Corinth Canal' },
  { at: [103.6, 56.95], withinKm: 25, why: 'the Ilim: by boat down a river' },
]

/** Where land journeys rightly go over what the basemap draws as water. */
export const OVER_WATER: Passage[] = [
  { at: [36.37, 56.59], withinKm: 6, why: 'the Ivankovo reservoir, filled in 1937 only' },
  { at: [11.87, 54.85], withinKm: 15, why: 'Falster, of which zoom 6 draws no more than a strip' },
]
