import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { readLives, type LifeEntry } from '../src/core/life/files/lives.ts'
import type { Text } from '../src/core/life/model.ts'

const LIVES = fileURLToPath(new URL('../geodata/lives/', import.meta.url))

/** A life of the site: `folder` is its name there, `path` where its files lie on this machine. */
export interface BuiltLife extends LifeEntry {
  path: string
  /** What the list of lives says of it, for whoever chooses. */
  title: Text
}

interface Head {
  id: string
  languages: string[]
  title: Text
  edition: { credit?: Text }
}

const headAt = (path: string) => JSON.parse(readFileSync(join(path, 'life.json'), 'utf8')) as Head

/** The environment variable by which `npm run build -- FOLDER…` names the lives. */
export const FOLDERS = 'ETAPE_FOLDERS'

/** Lives that a list of folders names; throws what is to be done about one that is none. */
export function livesInFolders(folders: readonly string[]): BuiltLife[] {
  const lives = folders.map((folder): BuiltLife => {
    const path = resolve(folder)
    if (!existsSync(join(path, 'life.json')))
      throw new Error(
        `"${folder}" is no folder of a life: it has no life.json. A file becomes one by: npm run -s etape -- import FILE --out ${basename(folder)}`,
      )
    const { id, title } = headAt(path)
    if (!/^[a-z0-9-]+$/.test(id)) throw new Error(`"${folder}/life.json" has the id "${id}"; write it in a-z, 0-9 and hyphens`) // prettier-ignore
    return { id, folder: id, path, title }
  })
  const twice = lives.find(({ id }, i) => lives.findIndex((each) => each.id === id) !== i)
  if (twice) throw new Error(`two of the folders hold a life with the id "${twice.id}"; give one of them another in its life.json`) // prettier-ignore
  return lives
}

/**
 * The lives that the site has, the first of them its default: the folders that the build was given,
 * else those of geodata/lives; one where `ETAPE_LIFE` names it, as the edition in one file does.
 */
export function livesOfSite(): BuiltLife[] {
  const only = process.env.ETAPE_LIFE
  const folders = JSON.parse(process.env[FOLDERS] ?? '[]') as string[]
  const lives =
    folders.length > 0
      ? livesInFolders(folders)
      : readLives(readFileSync(join(LIVES, 'index.json'), 'utf8')).map((entry) => {
          const path = join(LIVES, entry.folder)
          return { ...entry, path, title: headAt(path).title }
        })
  return lives.filter(({ id }) => !only || id === only)
}

/** In English, as the page is before it runs; else in the life's first language. */
const inEnglish = (text: Text, { languages }: Head) => text.en ?? text[languages[0] ?? ''] ?? ''

/** What each life of the site was made from, a line each, for the notice. */
export function lifeCredits(): string[] {
  return livesOfSite().flatMap(({ path }) => {
    const head = headAt(path)
    const { credit } = head.edition
    return credit ? [`${inEnglish(head.title, head)}. ${inEnglish(credit, head)}`] : []
  })
}

/** What is known of the site's first life before a page of it runs. */
export function firstLife() {
  const [entry] = livesOfSite()
  if (!entry) throw new Error('geodata/lives/index.json lists no life')
  const head = headAt(entry.path)
  return { title: inEnglish(head.title, head), languages: head.languages }
}

/** Its pages without script in a language, or else in the first that it has. */
const pagesIn = (lang: string): string => {
  const { languages } = firstLife()
  return `${languages.includes(lang) ? lang : (languages[0] ?? lang)}/index.html`
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)

/** Names the site's first life in the page as it is before it runs, and its pages: `%LIFE_TITLE%`, `%PAGES:en%`. */
export function lifeInPage(): Plugin {
  return {
    name: 'etape-life-in-page',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        return html
          .replaceAll('%LIFE_TITLE%', escaped(firstLife().title))
          .replace(/%PAGES:([\w-]+)%/g, (_, lang: string) => escaped(pagesIn(lang)))
      },
    },
  }
}

/** Whether a document of the site shows a life; the window of whoever presents has none. */
export const isPage = (path: string): boolean => path.endsWith('index.html')

/** The list of lives is asked for at once: without it the page knows of nothing to open. */
export function earlyLives(): Plugin {
  const attrs = {
    rel: 'preload',
    as: 'fetch',
    crossorigin: true,
    href: './geodata/lives/index.json',
  }
  return {
    name: 'etape-early-lives',
    transformIndexHtml: {
      // After the page's own addresses were rewritten: this one is read at run time as it is.
      order: 'post',
      handler: (_html, { path }) =>
        isPage(path) ? [{ tag: 'link', attrs, injectTo: 'head' }] : [],
    },
  }
}
