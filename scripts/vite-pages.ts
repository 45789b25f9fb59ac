import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { runnerImport, type Plugin } from 'vite'

/** Pages have one style sheet of their own: what components say of their looks is left out. */
function withoutStyles(): Plugin {
  return {
    name: 'etape-without-styles',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.vue') ? code.replace(/<style\b[^>]*?(\/>|>[\s\S]*?<\/style>)/g, '') : null,
  }
}

/** What a bundler would write into vue-i18n, which Node loads as it is. */
const LIBRARY_FLAGS = {
  __VUE_PROD_DEVTOOLS__: false,
  __INTLIFY_PROD_DEVTOOLS__: false,
  __VUE_I18N_LEGACY_API__: false,
  __VUE_I18N_FULL_INSTALL__: false,
}

/**
 * Writes the pages that need no script beside the built one: `SITE_URL=https://… npm run build`
 * gives them absolute addresses and a sitemap.
 */
export function pages(): Plugin {
  let dist = 'dist'
  return {
    name: 'etape-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      dist = config.build.outDir
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        Object.assign(globalThis, LIBRARY_FLAGS)
        const { module } = await runnerImport<typeof import('./pages.ts')>(
          fileURLToPath(new URL('./pages.ts', import.meta.url)),
          { configFile: false, plugins: [withoutStyles(), vue()], logLevel: 'warn' },
        )
        const { pages: count, seconds } = await module.writePages(dist, process.env.SITE_URL)
        this.info(`${String(count)} pages without script in ${seconds.toFixed(1)} s`)
      },
    },
  }
}
