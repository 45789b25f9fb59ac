/**
 * The second step of `npm run build`: writes the pages that need no script beside the built one.
 * `SITE_URL=https://… npm run build` gives them absolute addresses and a sitemap; `--one-in 12` writes
 * a sample, for the tests.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import vue from '@vitejs/plugin-vue'
import { runnerImport, type Plugin } from 'vite'

const DIST = 'dist'
const { values } = parseArgs({ options: { 'one-in': { type: 'string', default: '1' } } })
const oneIn = Math.max(1, Math.floor(Number(values['one-in'])) || 1)

/** Pages have one style sheet of their own: what components say of their looks is left out. */
const withoutStyles: Plugin = {
  name: 'etape-without-styles',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.vue') ? code.replace(/<style\b[^>]*?(\/>|>[\s\S]*?<\/style>)/g, '') : null,
}

/** What a bundler would write into vue-i18n, which Node loads as it is. */
Object.assign(globalThis, {
  __ETAPE_ONE_FILE__: false,
  __VUE_PROD_DEVTOOLS__: false,
  __INTLIFY_PROD_DEVTOOLS__: false,
  __VUE_I18N_LEGACY_API__: false,
  __VUE_I18N_FULL_INSTALL__: false,
})
process.env.NODE_ENV = 'production'

const { module } = await runnerImport<typeof import('./pages.ts')>(
  fileURLToPath(new URL('./pages.ts', import.meta.url)),
  { configFile: false, plugins: [withoutStyles, vue()], logLevel: 'warn' },
)
const { pages, seconds } = await module.writePages(DIST, process.env.SITE_URL, oneIn)
console.log(`${String(pages)} pages without script in ${seconds.toFixed(1)} s`)
