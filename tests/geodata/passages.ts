import type { Passage } from './shore'

/** Where ships and boats rightly go over what the basemap draws as land. */
export const THROUGH_LAND: Passage[] = [
  { at: [22.985, 37.935], withinKm: 6, why: 'the Corinth Canal' },
  { at: [103.6, 56.95], withinKm: 25, why: 'the Ilim: by boat down a river' },
  {
    at: [32.38, 46.58],
    withinKm: 6,
    why: 'the arms of the Dnieper below Kherson: a river, drawn as a line',
  },
]
