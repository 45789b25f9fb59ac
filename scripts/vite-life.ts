import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { readLives, type LifeEntry } from '../src/core/life/lives.ts'
import type { Text } from '../src/core/life/model.ts'

const LIVES = new URL('../geodata/lives/', import.meta.url)

const read = (file: string) => readFileSync(new URL(file, LIVES), 'utf8')

/**
 * The lives that the site has, the first of them its default; one where `ETAPE_LIFE` names it, as the
 * edition in one file does.
 */
export function livesOfSite(): LifeEntry[] {
  const only = process.env.ETAPE_LIFE
  return readLives(read('index.json')).filter(({ id }) => !only || id === only)
}

interface Head {
  languages: string[]
  title: Text
  edition: { credit?: Text }
}

const headOf = ({ folder }: LifeEntry) => JSON.parse(read(`${folder}/life.json`)) as Head

/** In English, as the page is before it runs; else in the life's first language. */
const inEnglish = (text: Text, { languages }: Head) => text.en ?? text[languages[0] ?? ''] ?? ''

/** What each life of the site was made from, a line each, for the notice. */
export function lifeCredits(): string[] {
  return livesOfSite().flatMap((entry) => {
    const head = headOf(entry)
    const { credit } = head.edition
    return credit ? [`${inEnglish(head.title, head)}. ${inEnglish(credit, head)}`] : []
  })
}

/** What is known of the site's first life before a page of it runs. */
export function firstLife() {
  const [entry] = livesOfSite()
  if (!entry) throw new Error('geodata/lives/index.json lists no life')
  const head = headOf(entry)
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
