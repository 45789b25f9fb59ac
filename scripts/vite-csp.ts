import type { Plugin } from 'vite'

/**
 * What the built page may load: itself only. Inline styles are Vue's and MapLibre's own; `data:`
 * images are MapLibre's icons, `blob:` the map's decoded tiles.
 */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ')

/** Writes the policy into the built page; the development server needs its inline scripts. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'etape-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
