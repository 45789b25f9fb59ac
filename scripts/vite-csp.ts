import type { Plugin } from 'vite'
import { PAGE_POLICY } from './policy.ts'

/** Writes the policy into the built page; the development server needs its inline scripts. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'etape-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
