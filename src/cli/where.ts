import { dayFromIso } from '../core/time/day'
import { wrapLongitude } from '../core/geo/unwrap'
import { whereabouts } from '../core/itinerary/whereabouts'
import { openLife } from './folder'
import { readOptions } from './options'
import { Refusal } from './outcome'

const NOON = 0.5

/** `where DATE… [--who ID] --json`: one JSON object a line, in order, at noon of each day. */
export function runWhere(args: string[]): number {
  const { values, positionals } = readOptions({
    args,
    options: {
      who: { type: 'string' },
      json: { type: 'boolean' },
      life: { type: 'string' },
    },
  })
  if (positionals.length === 0) throw new Refusal('where needs at least one DATE (1917-04-10)', 2)
  const days = positionals.map((date) => {
    const day = dayFromIso(date)
    if (day === null) throw new Refusal(`"${date}" is no day; write it like 1917-04-10`, 2)
    return { date, day }
  })
  const life = openLife(values.life as string | undefined)
  const who = (values.who as string | undefined) ?? life.subjects[0]?.id ?? ''
  if (!life.subjects.some((person) => person.id === who)) {
    const known = life.subjects.map((person) => person.id).join(', ')
    throw new Refusal(`"${who}" is nobody of this life; it knows ${known}`, 2)
  }
  for (const { date, day } of days) {
    const where = whereabouts(life, who, day + NOON)
    const answer = {
      date,
      state: where.state,
      lat: where.at?.[1] ?? null,
      lon: where.at ? wrapLongitude(where.at[0]) : null,
      radiusKm: where.radiusKm,
      place: where.place,
      journey: where.journey,
      certainty: where.certainty,
      sources: where.sources,
    }
    console.log(values.json ? JSON.stringify(answer) : inWords(answer))
  }
  return 0
}

function inWords(answer: {
  date: string
  state: string
  place: string | null
  journey: string | null
  certainty: string | null
}): string {
  const where = answer.place ?? answer.journey ?? ''
  return [answer.date, answer.state, where, answer.certainty ?? ''].filter(Boolean).join('  ')
}
