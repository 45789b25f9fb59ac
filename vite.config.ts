import vue from '@vitejs/plugin-vue'
import { VitePWA } from 'vite-plugin-pwa'
import { viteStaticCopy } from 'vite-plugin-static-copy'
import { defineConfig } from 'vitest/config'
import { BESIDE, COPIED } from './scripts/copied.ts'
import { lifeData, buildFacts } from './scripts/vite-data.ts'
import { contentSecurityPolicy } from './scripts/vite-csp.ts'
import { gazetteer } from './scripts/vite-gazetteer.ts'
import { earlyMap, figureBeforeFetched } from './scripts/vite-early.ts'
import { earlyLives, firstLife, lifeInPage, livesOfSite } from './scripts/vite-life.ts'
import { look } from './scripts/vite-look.ts'
import { wholePictures } from './scripts/vite-whole.ts'
import { notice, noticeOfWorkers } from './scripts/vite-notice.ts'
import { PLAIN_PAGES } from './scripts/plain-pages.ts'
import { tokensOf } from './src/look/page.ts'

/** Tests of what reads, reckons or prints dates. */
const DATED = ['tests/unit/core/time/*.test.ts', 'tests/unit/timeline/**/*.test.ts']

const inZone = (zone: string, include: string[]) => ({
  extends: true as const,
  test: { name: zone, include, env: { TZ: zone } },
})

/** Libraries that no first view needs. */
const LATER =
  /node_modules[\\/](d3-|internmap|fflate|idb-keyval|uqr|papaparse|@xmldom|minisearch|workbox)/
const libraryName = (file: string): string =>
  `lib-${/node_modules[\\/]@?([\w-]+)/.exec(file)?.[1] ?? 'other'}`

export default defineConfig({
  // Relative addresses: the site works from any folder of any server.
  base: './',
  plugins: [
    vue(),
    lifeData(),
    gazetteer(),
    look(),
    lifeInPage(),
    earlyLives(),
    wholePictures(),
    viteStaticCopy({
      targets: [...COPIED, ...BESIDE],
    }),
    earlyMap(),
    contentSecurityPolicy(),
    notice(),
    VitePWA({
      // A new edition waits until the old one is closed: no lesson is reloaded under the class.
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Etape',
        short_name: 'Etape',
        description: `A life on a map: ${firstLife().title}`,
        theme_color: tokensOf('paper')['paper-deep'],
        background_color: tokensOf('paper')['paper-deep'],
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        clientsClaim: true,
        // What is no page of the program (data, notice, plain pages) stays what it is; the page
        // itself is found by its folder.
        navigateFallback: null,
        cleanupOutdatedCaches: true,
        globPatterns: [
          '**/*.{html,js,css,mjs,woff2,json,geojson,gz,csv,pmtiles,svg,webmanifest,png,jpg,jpeg,webp,avif}',
        ],
        // The page reads the packed ones.
        globIgnores: [
          'geodata/lives/*/changes.json',
          'geodata/schema/*.json',
          // Without a network figures and paper have the coarse outlines.
          'geodata/borders/units-{medium,fine}.*',
          'geodata/lives/*/{life,sources,stays,events}.json',
          'geodata/lives/*/{places,journeys}.geojson',
          // Pages without script are read with a connection: they would weigh more than the rest.
          ...PLAIN_PAGES,
          // Of other lives the copy holds those that were opened.
          ...livesOfSite()
            .slice(1)
            .map(({ folder }) => `geodata/lives/${folder}/**`),
          'assets/lib-{xlsx,read-gedcom}*',
          // Who mends a life asks for them; what was asked for stays.
          'geodata/{gazetteer,ways}/*',
        ],
        runtimeCaching: [
          {
            // What was opened with a connection opens without one.
            urlPattern: /\/(geodata\/lives\/|assets\/lib-)[^?]+$/,
            handler: 'NetworkFirst',
            options: { cacheName: 'etape-opened' },
          },
          {
            urlPattern: /\/geodata\/(gazetteer\/[^/]+\.gz|ways\/known\.geojson)$/,
            handler: 'CacheFirst',
            options: { cacheName: 'etape-gazetteer' },
          },
        ],
        maximumFileSizeToCacheInBytes: 8 * 2 ** 20,
        // The address carries date, place and language; the page behind it is one.
        ignoreURLParametersMatching: [/.*/],
      },
    }),
    // pages(),
    figureBeforeFetched(),
  ],
  define: buildFacts(),
  worker: {
    format: 'es',
    plugins: () => [noticeOfWorkers()],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Kinds of files that few bring: each reader comes when such a file is opened.
            {
              name: 'lib-xlsx',
              test: /node_modules[\\/](read-excel-file|saxen|unzipper|worker-f)/,
            },
            { name: libraryName, test: /node_modules[\\/](read-gedcom|@xmldom|papaparse|fflate)/ },
            { name: 'vendor', test: /node_modules/ },
          ],
        },
      },
    },
  },
  build: {
    target: 'es2022',
    // What is loaded first is read from it (scripts/load.ts).
    manifest: true,
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      input: ['index.html', 'presenter.html'],
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|pmtiles)/ },
            // What only later rooms need comes with them, each library for itself.
            { name: libraryName, test: LATER },
            { name: 'vendor', test: /node_modules/ },
          ],
        },
      },
    },
  },
  test: {
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
    // Tests share nothing, so files need no process of their own each; on two cores that is a third of the time.
    // A time zone is fixed when a process starts: a thread would keep that of the machine.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    // A busy machine is no fault of what is tested.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Dates must not depend on where the reader sits: all tests sit far from Greenwich, and those of
    // dates at Greenwich and on the other side of it, too.
    projects: [
      inZone('America/New_York', ['tests/**/*.test.ts']),
      inZone('UTC', DATED),
      inZone('Asia/Kamchatka', DATED),
    ],
  },
})
