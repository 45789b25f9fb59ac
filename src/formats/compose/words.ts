import type { Remark } from './options'

/** What was done with a file, in English: the page has its own words for the codes. */
const SAID: Record<Remark['code'], (v: Remark['values']) => string> = {
  'stops-made': (v) =>
    v.mode === 'until-next'
      ? `${v.n} stops became stays, each until the next, with a journey from one to the next; what lies between is inferred, and called less certain`
      : `${v.n} stops became stays on their dates, with a journey from one to the next, called less certain`,
  'between-filled': (v) => `${v.n} stays were inferred between journeys that meet in one place`,
  'journeys-straight': (v) => `${v.n} journeys are drawn as the shortest way, as nothing says along what; they are called schematic`,
  'kinds-assumed': (v) => `of ${v.n} places nothing says what they are; points are put down as towns, areas as regions`,
  'mode-unknown': (v) => `of ${v.n} journeys nothing says by what means; that is put down as unknown`,
  'place-found': (v) => `"${v.name}" has no coordinates in the file; placed at ${v.found} (${v.lat}, ${v.lon}) after GeoNames: look whether it is the one`,
  'place-doubtful': (v) => `"${v.name}" has no coordinates in the file, and may be several towns; placed at ${v.found} (${v.lat}, ${v.lon}) after GeoNames and called uncertain${v.others ? `; or ${v.others}` : ''}`,
  'towns-missing': () => 'the list of towns could not be had: names without coordinates are not placed',
  'place-unfound': (v) => `"${v.name}" has no coordinates, and no town of that name is known; it is kept without a place on the map`,
  'left-undated': (v) => `left for want of a date: ${v.id}`,
  'left-unplaced': (v) => `left for want of a place: ${v.id}`,
  'nothing-dated': () => 'nothing in it has a date: a life is told by dates',
  'person-assumed': (v) => `nobody is named; the life is called that of "${v.name}" (--person says whose)`,
  'overlap-left': (v) => `"${v.id}" (${v.when}) lies within the stay before it, elsewhere; it is an event, no stay`,
} // prettier-ignore

export const remarkLine = ({ code, values }: Remark): string => `${code}: ${SAID[code](values)}`
