/** A language of the page: one that Etape's own words and dates are written in. */
export type Lang = 'en' | 'ru'
