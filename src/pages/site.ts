import type { Changes } from '../core/life/changes'
import type { Lang, Life, Person, Tour } from '../core/life/model'
import type { PagesOf } from '../cards/links/pageAddress'
import type { Reader } from '../cards/reader'
import type { FigureGround } from '../figure/ground'
import type { StateNames } from '../figure/draw/parts'
import type { FigureView } from '../figure/plan'

/** A life of the site, as its pages tell it. */
export interface LifeOfSite {
  life: Life
  tours: readonly Tour[]
  /** What its editions changed, by item; empty where it tells none. */
  changes: Changes
  /** Its folder from that of the site: `geodata/lives/…`. */
  folder: string
}

/** What lies under a figure on a day. */
export type GroundOf = (
  view: FigureView,
  day: number,
  lang: Lang,
) => Promise<{ ground: FigureGround; stateNames?: StateNames }>

export interface Site {
  /** The first is the one that the explorer opens by itself. */
  lives: readonly LifeOfSite[]
  /** Where the site will stand, ending in a slash; null where that is not known. */
  url: string | null
  /** The languages that the explorer speaks. */
  langs: readonly string[]
  /** Null for pages without figures. */
  groundOf: GroundOf | null
  /** What the pages may load, as a Content Security Policy. */
  policy: string
}

/** A link to the same page in another language. */
export interface Tongue {
  lang: string
  name: string
  /** From the folder of the site. */
  file: string
  /** From the page. */
  href: string
}

/** A map on a page. */
export interface PageFigure {
  svg: string
  /** The day that it shows. */
  date: string
}

/** Everything that a page knows besides what it is about. */
export interface PageContext {
  reader: Reader
  tours: readonly Tour[]
  /** Where its changes are told, as seen from the page; null where none are. */
  changes: string | null
  /** The person that the explorer follows by itself. */
  person: Person
  pages: PagesOf
  /** The page's own file, from the folder of the site. */
  file: string
  /** A file of the site as seen from the page. */
  to(file: string): string
  tongues: readonly Tongue[]
  figure: PageFigure | null
  /** The explorer at this page's moment and item, as seen from it. */
  explorer: string
  folder: string
  url: string | null
  langs: readonly string[]
}
