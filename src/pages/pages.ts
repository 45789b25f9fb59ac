import { changesFile, type PagesOf } from '../cards/links/pageAddress'
import { languageName } from '../i18n/language'
import { drawSubject } from './figures/draw'
import { entriesOf, type Entry } from './entries'
import { explorerQuery } from './moments'
import { plainReader } from './plainReader'
import { bodyOf, translationsFor, type Translations } from './render'
import { addressOf, documentOf } from './shell'
import type { LifeOfSite, PageContext, PageFigure, Site } from './site'
import { pictureFile } from './figures/picture'

/** A file of the site. */
export interface PageFile {
  /** From the folder of the site. */
  file: string
  html: string
  /** Its file in each language. */
  tongues: readonly { lang: string; file: string }[]
  /** ISO date of the edition that it tells. */
  edition: string
}

/** Pages of one life in one language. */
interface Volume {
  site: Site
  of: LifeOfSite
  pages: PagesOf
  translations: Translations
}

const rootOf = (file: string) => '../'.repeat(file.split('/').length - 1)

async function figureOf(entry: Entry, page: PageContext, site: Site): Promise<PageFigure | null> {
  const { reader } = page
  const subject = site.groundOf && entry.subject?.(reader)
  if (!site.groundOf || !subject) return null
  const date = reader.words.day(Math.floor(subject.shown.moment))
  const name = entry.title(reader, translationsFor(reader.locale).global.t)
  return { date, svg: await drawSubject(subject, `${name}, ${date}`, site.groundOf) }
}

async function pageOf(entry: Entry, { site, of, pages, translations }: Volume): Promise<PageFile> {
  const { life, tours } = of
  const reader = plainReader(life, pages.lang, entry.day)
  const file = entry.fileOf(pages)
  const root = rootOf(file)
  const to = (other: string) => root + other
  const { t } = translations.global
  const tongues = life.languages.map((lang) => {
    const same = entry.fileOf({ ...pages, lang })
    return { lang, name: languageName(lang), file: same, href: to(same) }
  })
  const at = { ...entry.explorer, life: pages.life, lang: site.langs.includes(pages.lang) ? pages.lang : null } // prettier-ignore
  const page: PageContext = {
    ...{ reader, tours, person: reader.person, pages, file, to, tongues },
    ...{ figure: null, folder: of.folder, url: site.url, langs: site.langs },
    changes: of.changes.size > 0 ? to(changesFile(pages)) : null,
    explorer: to(`index.html${explorerQuery(at)}`),
  }
  page.figure = await figureOf(entry, page, site)
  const title = entry.title(reader, t)
  const whole = title === reader.words.say(life.title) ? title : `${title} · ${reader.words.say(life.title)}` // prettier-ignore
  const fileIn = (name: string) => addressOf(`${of.folder}/${name}`, { url: site.url, root })
  const html = documentOf({
    ...{ lang: pages.lang, title: whole, root, file, url: site.url, tongues },
    description: entry.about(reader, t),
    picture: site.groundOf ? pictureFile(pages) : null,
    body: await bodyOf(entry.component, entry.props, page, title, translations),
    data: entry.data?.(reader, fileIn) ?? null,
    policy: site.policy,
  })
  return { file, html, tongues, edition: life.edition.date }
}

/**
 * Every page of the site, life by life, or of each life one subject in so many; all languages of a
 * page after one another, since they share its ground.
 */
export async function* pagesOf(site: Site, oneIn = 1): AsyncGenerator<PageFile> {
  for (const [i, of] of site.lives.entries()) {
    const volumes = of.life.languages.map((lang): Volume => ({
      ...{ site, of, translations: translationsFor(lang) },
      pages: { lang, life: i === 0 ? null : of.life.id },
    }))
    for (const entry of entriesOf(of).filter((_, at) => at % oneIn === 0))
      for (const volume of volumes) yield await pageOf(entry, volume)
  }
}
