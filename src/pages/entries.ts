import type { Component } from 'vue'
import {
  changesFile,
  accessFile,
  homeFile,
  pageFile,
  sourcesFile,
  type PagesOf,
} from '../cards/links/pageAddress'
import { toldOf } from '../cards/telling/toldOf'
import type { Reader } from '../cards/reader'
import type {
  Chapter,
  Contemporary,
  Journey,
  Life,
  Person,
  Place,
  Source,
  Tour,
} from '../core/life/model'
import { workName, workTitle } from '../core/life/work-title'
import { tourSteps } from '../core/story/tours/tours'
import type { Day } from '../core/time/day'
import { whenOf } from '../core/time/edtf'
import ChangesPage from './kinds/ChangesPage.vue'
import AccessPage from './kinds/AccessPage.vue'
import ChapterPage from './kinds/ChapterPage.vue'
import HomePage from './kinds/HomePage.vue'
import JourneyPage from './kinds/JourneyPage.vue'
import { dayOf, momentOf, type ExplorerAt } from './moments'
import ContemporaryPage from './kinds/ContemporaryPage.vue'
import PersonPage from './kinds/PersonPage.vue'
import PlacePage from './kinds/PlacePage.vue'
import { placeTold } from './placeTold'
import type { Translations } from './render'
import type { LifeOfSite } from './site'
import SourcePage from './kinds/SourcePage.vue'
import SourcesPage from './kinds/SourcesPage.vue'
import * as data from './structured'
import { chapterSubject, journeySubject, lifeSubject, placeSubject, type FigureSubject } from './subjects' // prettier-ignore
import TourPage from './kinds/TourPage.vue'

/** A page to be made: what it is about, not yet in any language. */
export interface Entry {
  fileOf(of: PagesOf): string
  component: Component
  props: Readonly<Record<string, unknown>>
  /** The day whose names count. */
  day: Day
  title(reader: Reader, t: Translations['global']['t']): string
  /** A sentence or two for who looks for pages. */
  about(reader: Reader, t: Translations['global']['t']): string
  /** What of it the explorer is to show. */
  explorer: Pick<ExplorerAt, 'who' | 'moment' | 'selected' | 'step'>
  subject?(reader: Reader): FigureSubject | null
  data?(reader: Reader, fileOf: (file: string) => string): data.Structured
}

const NOON = 0.5

/** The person to follow where it is not the life's first. */
const whoIn = (life: Life, person: Person | undefined) =>
  person && person.id !== life.subjects[0]?.id ? person.id : null

function placeEntry(life: Life, place: Place): Entry {
  const { happened, journeys } = placeTold(life, place)
  const first = [...happened.map(({ item }) => item), ...journeys][0]
  const at = first && momentOf(life, first)
  const [birth = 0] = whenOf(life.subjects[0]?.birth ?? '').outer
  return {
    fileOf: (of) => pageFile(of, 'place', place.id),
    ...{ component: PlacePage, props: { place } },
    day: first ? dayOf(first.when) : birth,
    title: ({ words }) => words.placeName(place.id),
    about: ({ words }, t) =>
      [
        t('pages.placeAbout', { place: words.placeName(place.id), life: words.say(life.title) }),
        ...happened.slice(0, 4).map(({ item }) => words.titleOf(item)),
      ].join(' · '),
    explorer: {
      ...{ who: whoIn(life, at?.person), moment: at?.moment ?? null },
      selected: { kind: 'place', id: place.id },
    },
    subject: ({ lang }) => placeSubject(life, place, lang),
    data: (reader) => data.placeData(reader, place),
  }
}

function journeyEntry(life: Life, journey: Journey): Entry {
  const at = momentOf(life, journey)
  return {
    fileOf: (of) => pageFile(of, 'journey', journey.id),
    ...{ component: JourneyPage, props: { journey }, day: dayOf(journey.when) },
    title: ({ words }) => words.titleOf(journey),
    about: ({ words }) => `${words.dateOf(journey)}. ${words.say(journey.text)}`,
    explorer: {
      ...{ who: whoIn(life, at?.person), moment: at?.moment ?? null },
      selected: { kind: 'journey', id: journey.id },
    },
    subject: ({ lang }) => journeySubject(life, journey, lang),
    data: (reader) => data.journeyData(reader, journey),
  }
}

function chapterEntry(life: Life, chapter: Chapter): Entry {
  const day = dayOf(chapter.when)
  return {
    fileOf: (of) => pageFile(of, 'chapter', chapter.id),
    ...{ component: ChapterPage, props: { chapter }, day },
    title: ({ words }) => words.say(chapter.title),
    about: ({ words }) => `${words.whenText(chapter.when)}. ${words.say(chapter.text)}`,
    explorer: { moment: day + NOON, selected: { kind: 'chapter', id: chapter.id } },
    subject: ({ lang }) => chapterSubject(life, chapter, lang),
  }
}

function personEntry(life: Life, person: Person): Entry {
  const [day = 0] = whenOf(person.birth).outer
  return {
    fileOf: (of) => pageFile(of, 'person', person.id),
    ...{ component: PersonPage, props: { person }, day },
    title: ({ words }) => words.say(person.name),
    about: ({ words }, t) =>
      t('pages.personAbout', {
        name: words.say(person.name),
        time: words.lifetime(person),
        life: words.say(life.title),
      }),
    explorer: { who: whoIn(life, person), selected: { kind: 'person', id: person.id } },
    data: (reader) => data.personData(reader, person),
  }
}

function contemporaryEntry(life: Life, person: Contemporary): Entry {
  const [first] = toldOf(life, ({ id }) => person.in.includes(id))
  return {
    fileOf: (of) => pageFile(of, 'person', person.id),
    ...{ component: ContemporaryPage, props: { person } },
    day: first ? dayOf(first.item.when) : 0,
    title: ({ words }) => words.say(person.name),
    about: ({ words }) => words.say(person.text),
    explorer: { selected: { kind: 'person', id: person.id } },
    data: (reader) => data.personData(reader, person),
  }
}

function tourEntry(life: Life, tour: Tour): Entry {
  const who = tour.who ?? life.subjects[0]?.id ?? ''
  const [first] = tourSteps(life, who, tour)
  return {
    fileOf: (of) => pageFile(of, 'tour', tour.id),
    ...{ component: TourPage, props: { tour }, day: Math.floor(first?.moment ?? 0) },
    title: ({ words }) => words.say(tour.title),
    about: ({ words }, t) => words.say(tour.aim) || t('pages.minutes', { n: tour.minutes }),
    explorer: { step: { tour: tour.id, step: 1 } },
    data: (reader) => data.tourData(reader, tour),
  }
}

const sourceEntry = (source: Source, day: Day): Entry => ({
  fileOf: (of) => pageFile(of, 'source', source.id),
  ...{ component: SourcePage, props: { source }, day },
  title: ({ locale }) => workTitle(source, locale).text,
  about: ({ locale }, t) =>
    [
      source.author && workName(source.author, source, locale),
      source.title,
      source.year,
      t(`vocabulary.sourceKind.${source.kind}`),
    ]
      .filter(Boolean)
      .join(', '),
  explorer: { selected: { kind: 'source', id: source.id } },
  data: (reader) => data.sourceData(reader, source),
})

/** All pages of a life, the one that leads to the others first. */
export function entriesOf({ life, tours, changes }: LifeOfSite): Entry[] {
  const [day = 0] = whenOf(life.subjects[0]?.birth ?? '').outer
  const home: Entry = {
    ...{ fileOf: homeFile, component: HomePage, props: {}, day },
    title: ({ words }) => words.say(life.title),
    about: (_, t) => t('pages.homeLead'),
    explorer: {},
    subject: ({ lang }) => lifeSubject(life, lang),
    data: data.lifeData,
  }
  const sources: Entry = {
    ...{ fileOf: sourcesFile, component: SourcesPage, props: {}, day },
    title: (_, t) => t('pages.sources'),
    about: (_, t) => t('pages.sourcesLead'),
    explorer: {},
  }
  const changed: Entry = {
    ...{ fileOf: changesFile, component: ChangesPage, props: { changes }, day },
    title: (_, t) => t('changes.title'),
    about: (_, t) => t('changes.lead'),
    explorer: {},
  }
  const access: Entry = {
    ...{ fileOf: accessFile, component: AccessPage, props: {}, day },
    title: (_, t) => t('access.title'),
    about: (_, t) => t('access.stated.text'),
    explorer: {},
  }
  return [
    home,
    ...life.chapters.map((chapter) => chapterEntry(life, chapter)),
    ...[...life.places.values()].map((place) => placeEntry(life, place)),
    ...life.journeys.map((journey) => journeyEntry(life, journey)),
    ...life.subjects.map((person) => personEntry(life, person)),
    ...(life.contemporaries ?? []).map((person) => contemporaryEntry(life, person)),
    ...tours.map((tour) => tourEntry(life, tour)),
    sources,
    access,
    ...[...life.sources.values()].map((source) => sourceEntry(source, day)),
    ...(changes.size > 0 ? [changed] : []),
  ]
}
