import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { runnerImport, type Plugin } from 'vite'
import { livesOfSite } from './vite-life.ts'

/** Px for which the picture is designed. */
const SIZE = { width: 900, height: 480 }
const PAGE_LANGUAGE = 'en'

/** Each life of the site as one still picture in each of its languages: SVG by its address in the site. */
async function wholeLives(): Promise<Map<string, string>> {
  // Not imported above: it is written for a bundler, and this file runs as it is.
  const { module } = await runnerImport<typeof import('./whole-lives.ts')>(
    fileURLToPath(new URL('./whole-lives.ts', import.meta.url)),
  )
  const outlines = readFileSync(
    new URL('../geodata/borders/units-coarse.topojson', import.meta.url),
    'utf8',
  )
  return new Map(
    livesOfSite().flatMap(({ folder, path }) =>
      [...module.wholeLivesIn(path, outlines, SIZE)].map(
        ([lang, svg]) => [`geodata/lives/${folder}/whole.${lang}.svg`, svg] as const,
      ),
    ),
  )
}

/**
 * Draws each life whole while the site is built: packed beside its data, and of the first life into
 * the page itself (`%WHOLE_LIFE%`), so that it is seen before anything has run.
 */
export function wholePictures(): Plugin {
  let pictures: Promise<Map<string, string>> | null = null
  let isBuild = false
  return {
    name: 'etape-whole-pictures',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const [first] = livesOfSite()
        const drawn = isBuild ? [...(await (pictures ??= wholeLives()))] : []
        const own = drawn.filter(([file]) =>
          file.startsWith(`geodata/lives/${first?.folder ?? ''}/`),
        )
        const picture = own.find(([file]) => file.endsWith(`.${PAGE_LANGUAGE}.svg`)) ?? own[0]
        return html.replace('%WHOLE_LIFE%', () => picture?.[1] ?? '')
      },
    },
    async generateBundle() {
      for (const [file, svg] of await (pictures ??= wholeLives())) {
        const source = gzipSync(svg, { level: 9 })
        this.emitFile({ type: 'asset', fileName: `${file}.gz`, source })
      }
    },
  }
}
