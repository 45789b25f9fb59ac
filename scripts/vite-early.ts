import type { HtmlTagDescriptor, Plugin } from 'vite'
import { isPage } from './vite-life.ts'

/** What the page asks for as soon as it runs; the browser need not wait for the page to ask. */
const SOON = /src\/map\/adapter\.ts$/

/**
 * Names in the built page the files of the map, which it imports only once it runs: they are
 * fetched and read beside the page's own, not after them.
 */
export function earlyMap(): Plugin {
  return {
    name: 'etape-early-map',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, path }) {
        if (!isPage(path)) return []
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const map = chunks.find(({ facadeModuleId }) => SOON.test(facadeModuleId ?? ''))
        if (!map) throw new Error('the map is no chunk of its own: nothing to fetch early')
        return [map.fileName, ...map.imports]
          .filter((file) => !html.includes(file))
          .map((file): HtmlTagDescriptor => {
            const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${file}` }
            return { tag: 'link', attrs, injectTo: 'head' }
          })
      },
    },
  }
}
