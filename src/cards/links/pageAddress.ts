import { peopleOf } from '../../core/life/people'
import type { Life } from '../../core/life/model'

/** What has a page of its own that needs no script. */
export type PageKind = 'place' | 'journey' | 'chapter' | 'person' | 'tour' | 'source'

const FOLDERS: Readonly<Record<PageKind, string>> = {
  place: 'places',
  journey: 'journeys',
  chapter: 'chapters',
  person: 'people',
  tour: 'tours',
  source: 'sources',
}

/** A life's pages in one of its languages. */
export interface PagesOf {
  lang: string
  /** Null for the first life of the site, whose pages lie nearest. */
  life: string | null
}

const base = ({ lang, life }: PagesOf) => (life === null ? lang : `${lang}/${life}`)

/** The file of a page, from the folder of the site: `en/places/vienna/index.html`. */
export const pageFile = (of: PagesOf, kind: PageKind, id: string): string =>
  `${base(of)}/${FOLDERS[kind]}/${id}/index.html`

/** The file of the page that leads to all others of a life. */
export const homeFile = (of: PagesOf): string => `${base(of)}/index.html`

/** The file of the page of all its sources. */
export const sourcesFile = (of: PagesOf): string => `${base(of)}/${FOLDERS.source}/index.html`

/** The file of the page that tells what each edition changed. */
export const changesFile = (of: PagesOf): string => `${base(of)}/changes/index.html`

/** The file of the page that says what works how. */
export const accessFile = (of: PagesOf): string => `${base(of)}/access/index.html`

/** The language of a life's pages for a reader: the reader's, else the first that the life has. */
export const pageLang = (life: Life, locale: string): string =>
  life.languages.includes(locale) ? locale : (life.languages[0] ?? locale)

/**
 * Where something of a life is told without script, from the folder of the site: stays and events
 * on the page of their place, gaps on that of their chapter. Null for what has no page.
 */
export function pageOf(life: Life, of: PagesOf, kind: string, id: string): string | null {
  switch (kind) {
    case 'place':
      return life.places.has(id) ? pageFile(of, kind, id) : null
    case 'source':
      return life.sources.has(id) ? pageFile(of, kind, id) : null
    case 'journey':
      return life.journeys.some((each) => each.id === id) ? pageFile(of, kind, id) : null
    case 'chapter':
      return life.chapters.some((each) => each.id === id) ? pageFile(of, kind, id) : null
    case 'person':
      return peopleOf(life).some((each) => each.id === id) ? pageFile(of, kind, id) : null
    case 'stay':
    case 'event': {
      const told = (kind === 'stay' ? life.stays : life.events).find((each) => each.id === id)
      return told ? `${pageFile(of, 'place', told.place)}#${id}` : null
    }
    case 'gap':
      return life.gaps.some((each) => each.id === id) ? `${homeFile(of)}#${id}` : null
    default:
      return null
  }
}
