import type { Plugin } from 'vite'
import { tokensCss, tokensOf } from '../src/look/page.ts'

const TOKENS = /[\\/]src[\\/]ui[\\/]styles[\\/]tokens\.css$/

/**
 * The page's colours, from the one table of what things look like: as custom properties before the
 * rest of `tokens.css`, and in the page as it is before its styles are there: `%look:paper-deep%`.
 */
export function look(): Plugin {
  const colours = tokensOf('paper')
  return {
    name: 'etape-look',
    enforce: 'pre',
    transform: (code, id) => (TOKENS.test(id) ? tokensCss('paper') + code : null),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/%look:([\w-]+)%/g, (_, name: string) => {
          const colour = colours[name]
          if (!colour) throw new Error(`index.html asks for a colour that is not there: ${name}`)
          return colour
        }),
    },
  }
}
