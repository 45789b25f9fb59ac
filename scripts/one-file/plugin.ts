import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { LIFE_FILES, RECORD_FILE } from '../../src/core/life/files/index.ts'
import { COPIED } from '../copied.ts'
import { pageOf, type CarriedFile } from './page.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))

/** What the site copies as it is. */
const copiedFiles = (): CarriedFile[] =>
  COPIED.flatMap(({ src, dest }) => {
    const [folder = '', pattern = ''] = [src.slice(0, src.lastIndexOf('/')), src.split('/').at(-1)]
    const name = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`)
    return readdirSync(new URL(`../../${folder}`, import.meta.url))
      .filter((file) => name.test(file))
      .map((file) => ({ name: join(dest, file), bytes: read(join(folder, file)) }))
  })

/** The page reads the packed ones, and of a life that is split nothing else. */
const isUnread = (name: string, all: ReadonlySet<string>) =>
  all.has(`${name}.gz`) ||
  (LIFE_FILES.some((file) => name.endsWith(`/${file}`)) &&
    all.has(name.replace(/[^/]+$/, RECORD_FILE)))

/** Puts all that a build wrote into its one page; nothing else of it is left. */
export function oneFile(): Plugin {
  return {
    name: 'etape-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const outputs = Object.values(bundle)
        const [chunk, ...others] = outputs.filter((output) => output.type === 'chunk')
        if (!chunk || others.length > 0) throw new Error('the code is not one file')
        const assets = outputs.filter((output) => output.type === 'asset')
        const named = (pattern: RegExp) => assets.filter(({ fileName }) => pattern.test(fileName))
        const [page] = named(/^index\.html$/)
        if (!page) throw new Error('there is no page')
        const css = named(/\.css$/)
          .map(({ source }) => String(source))
          .join('\n')
        const rest = named(/^(?!index\.html$)(?!.*\.css$)/)
        const loose = rest.filter(({ fileName }) => fileName.startsWith('assets/'))
        if (loose.length > 0)
          throw new Error(`not in the page: ${loose.map(({ fileName }) => fileName).join(', ')}`)
        const all = new Set(rest.map(({ fileName }) => fileName))
        const files: CarriedFile[] = [
          ...rest
            .filter(({ fileName }) => !isUnread(fileName, all))
            .map(({ fileName, source }) => ({ name: fileName, bytes: Buffer.from(source) })),
          ...copiedFiles(),
        ]
        const icon = read('public/icon.svg')
        page.source = pageOf({ html: String(page.source), code: chunk.code, css, icon, files })
        for (const { fileName } of outputs)
          if (fileName !== page.fileName) Reflect.deleteProperty(bundle, fileName)
      },
    },
  }
}
