/** Where a calendar of its own was in force; `territories` says until when. */
export const TERRITORIES = ['russia', 'finland', 'serbia', 'bulgaria', 'romania', 'greece'] as const
export type Territory = (typeof TERRITORIES)[number]

/** In which a source dates. */
export const CALENDARS = ['julian', 'gregorian'] as const
export type Calendar = (typeof CALENDARS)[number]
