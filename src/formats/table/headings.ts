import { topicsOf, type Topic } from './heading-words'
import type { Role } from './role'

const OF_TOPIC: Record<Topic, Role> = {
  name: 'name', place: 'name', title: 'title', text: 'text', note: 'note', person: 'person',
  source: 'source', date: 'date', start: 'start', end: 'end', year: 'year', month: 'month',
  day: 'day', hour: 'note', position: 'position', lat: 'lat', lon: 'lon', wkt: 'wkt',
  from: 'from', to: 'to', mode: 'mode', id: 'id', uri: 'uri', certainty: 'certainty',
} // prettier-ignore

/** Topics of two words that are one role: "from lat", "end year", "date to". */
const TOGETHER: readonly [Topic, Topic, Role][] = [
  ['from', 'lat', 'from-lat'], ['from', 'lon', 'from-lon'], ['to', 'lat', 'to-lat'], ['to', 'lon', 'to-lon'],
  ['start', 'lat', 'from-lat'], ['start', 'lon', 'from-lon'], ['end', 'lat', 'to-lat'], ['end', 'lon', 'to-lon'],
  ['from', 'place', 'from'], ['from', 'name', 'from'], ['to', 'place', 'to'], ['to', 'name', 'to'],
  ['start', 'place', 'from'], ['end', 'place', 'to'],
  ['from', 'date', 'start'], ['to', 'date', 'end'], ['start', 'date', 'start'], ['end', 'date', 'end'],
  ['from', 'year', 'year'], ['to', 'year', 'end-year'], ['start', 'year', 'year'], ['end', 'year', 'end-year'],
  ['start', 'month', 'month'], ['end', 'month', 'end-month'], ['start', 'day', 'day'], ['end', 'day', 'end-day'],
  ['start', 'hour', 'start'], ['end', 'hour', 'end'],
  ['place', 'lat', 'lat'], ['place', 'lon', 'lon'], ['place', 'name', 'name'], ['place', 'note', 'name'],
  ['title', 'source', 'source'], ['name', 'person', 'person'], ['date', 'title', 'date'],
] // prettier-ignore

/** What a heading says its column holds; null where nothing in it is known. */
export function roleOfHeading(heading: string): { role: Role; languages: string[] } | null {
  const { topics, languages } = topicsOf(heading)
  const [first] = topics
  if (first === undefined) return null
  const both = TOGETHER.find(([a, b]) => topics.includes(a) && topics.includes(b))
  return { role: both?.[2] ?? OF_TOPIC[first], languages }
}
