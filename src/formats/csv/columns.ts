/**
 * The columns of a flat feature: contract, in this order. Any GIS and any spreadsheet reads them;
 * every feature has all of them, so that a table has no holes.
 * Dates: `when` is EDTF as recorded, `start` and `end` are its outer bounds. Lists are joined by ";".
 */
const CONTRACT = [
  'feature', 'id', 'who', 'when', 'start', 'end', 'title_en', 'title_ru', 'kind', 'certainty',
  'route', 'modes', 'place', 'sources', 'name_en', 'name_ru', 'precision',
] as const // prettier-ignore

/**
 * What reading back needs besides. `legs` is "mode:index of its last vertex[:route]"; `names`,
 * `authorities`, `citations` and `alternatives` are JSON as in the data dictionary: no flat list could hold them.
 */
const MORE = [
  'text_en', 'text_ru', 'note_en', 'note_ru', 'when_old_style', 'calendar', 'weight', 'sensitive',
  'from', 'to', 'via', 'exactness_km', 'route_note_en', 'route_note_ru', 'legs', 'within',
  'territory', 'radius_km', 'located', 'located_id', 'located_note_en', 'located_note_ru', 'uri',
  'attested', 'authorities', 'names', 'citations', 'alternatives',
] as const // prettier-ignore

export const COLUMNS = [...CONTRACT, ...MORE] as const
export type Column = (typeof COLUMNS)[number]

export const FEATURES = ['place', 'stay', 'journey', 'event'] as const
export type FeatureKind = (typeof FEATURES)[number]

/** One feature as a row of a table; null where there is nothing to say. */
export type Row = Record<Column, string | null>

export const EMPTY_ROW = Object.fromEntries(COLUMNS.map((column) => [column, null])) as Row
