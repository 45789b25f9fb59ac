/**
 * What the page may load: itself only. Inline styles are Vue's and MapLibre's own; `data:` images
 * are MapLibre's icons, `blob:` the map's decoded tiles.
 */
const DIRECTIVES = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
]

/** The policy as the built page carries it, whoever serves it. */
export const PAGE_POLICY = DIRECTIVES.join('; ')

/** As a server says it: who may frame the page (anyone) is taken from a header only. */
export const HEADER_POLICY = [...DIRECTIVES, 'frame-ancestors *'].join('; ')

/** Of pages that run no script: not even one that somebody slipped into their text. */
export const PLAIN_POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')
