import { documentedOf } from '../core/itinerary/sums/documented'
import { measureJourney } from '../core/itinerary/sums/measure'
import { whereabouts } from '../core/itinerary/whereabouts'
import { resolveItinerary } from '../core/itinerary/resolve'
import { peopleOf } from '../core/life/people'
import type { Citation, Life } from '../core/life/model'
import { openLife } from './folder'
import { readOptions } from './options'

type Counts = Record<string, number>

function tally(keys: Iterable<string>): Counts {
  const counts: Counts = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

function citationsOf(life: Life): Citation[] {
  return [
    ...peopleOf(life).flatMap((person) => person.sources),
    ...[...life.places.values()].flatMap((place) => place.names.flatMap((name) => name.sources)),
    ...[...life.stays, ...life.journeys, ...life.events].flatMap((item) => [
      ...item.sources,
      ...(item.alternatives ?? []).flatMap((alternative) => alternative.sources),
    ]),
  ]
}

function kilometresByMode(life: Life): Counts {
  const sums: Counts = {}
  for (const journey of life.journeys) {
    for (const { mode, km } of measureJourney(life, journey).byMode) {
      sums[mode] = (sums[mode] ?? 0) + km
    }
  }
  return Object.fromEntries(Object.entries(sums).map(([mode, km]) => [mode, Math.round(km)]))
}

/** By how well the way of each leg is known. */
function kilometresByRoute(life: Life): Counts {
  const sums: Counts = {}
  for (const journey of life.journeys) {
    for (const { route, km } of measureJourney(life, journey).byRoute) {
      sums[route] = (sums[route] ?? 0) + km
    }
  }
  return Object.fromEntries(Object.entries(sums).map(([route, km]) => [route, Math.round(km)]))
}

/** Shares of the days from birth to death, at noon each, to four decimals. */
function shareOfDays(life: Life, who: string): { state: Counts; certainty: Counts } {
  const { first, last } = resolveItinerary(life, who)
  const days = Array.from({ length: last - first + 1 }, (_, i) =>
    whereabouts(life, who, first + i + 0.5),
  )
  const shares = (keys: string[]) =>
    Object.fromEntries(
      Object.entries(tally(keys)).map(([key, n]) => [key, +(n / days.length).toFixed(4)]),
    )
  return {
    state: shares(days.map((day) => day.state)),
    certainty: shares(days.map((day) => day.certainty ?? 'none')),
  }
}

/** `stats --json`: what a life holds, how well it is evidenced, how far it went. */
export function runStats(args: string[]): number {
  const { values } = readOptions({
    args,
    options: { json: { type: 'boolean' }, life: { type: 'string' } },
  })
  const life = openLife(values.life as string | undefined)
  const places = [...life.places.values()]
  const stats = {
    places: places.length,
    stays: life.stays.length,
    journeys: life.journeys.length,
    events: life.events.length,
    names: places.reduce((sum, place) => sum + place.names.length, 0),
    sources: life.sources.size,
    citationsByBasis: tally(citationsOf(life).map((citation) => citation.basis)),
    citationsByKind: tally(
      citationsOf(life).map(({ source }) => life.sources.get(source)?.kind ?? 'none'),
    ),
    claimsByCertainty: tally(
      [...life.stays, ...life.journeys, ...life.events].map(({ certainty }) => certainty),
    ),
    journeysByRoute: tally(life.journeys.map((journey) => journey.route)),
    kilometresByMode: kilometresByMode(life),
    kilometresByRoute: kilometresByRoute(life),
    shareOfDays: Object.fromEntries(
      life.subjects.map((person) => [person.id, shareOfDays(life, person.id)]),
    ),
    documented: Object.fromEntries(
      life.subjects.map((person) => [person.id, documentedOf(life, person.id)]),
    ),
  }
  console.log(JSON.stringify(stats, null, values.json ? 0 : 2))
  return 0
}
