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

/** What the page fetches beside its own text. */
const FETCHED =
  /\s*<(?:link rel="(?:stylesheet|modulepreload|preload)"[^>]*|script type="module"[^>]*><\/script)>/g

/**
 * A page whose still figure is painted out of its own text: what it fetches is named after all that is
 * to be seen. A style sheet in its head would keep the figure back until it has come, on a line that
 * forty scripts share; at the end of its body it keeps back nothing that is seen.
 */
export function figureFirst(html: string): string {
  const fetched = (html.match(FETCHED) ?? []).map((tag) => tag.trim())
  const isStyle = (tag: string) => tag.includes('rel="stylesheet"')
  // A browser that comes to a sheet in the body reads no further until it has it: sheets come last.
  const ordered = [...fetched.filter((tag) => !isStyle(tag)), ...fetched.filter(isStyle)]
  const bare = html.replace(FETCHED, '')
  return bare.replace('</body>', () => `  ${ordered.join('\n    ')}\n  </body>`)
}

/** The built page so arranged; comes after all that puts such tags into it. */
export function figureBeforeFetched(): Plugin {
  return {
    name: 'etape-figure-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => (isPage(path) ? figureFirst(html) : html),
    },
  }
}
