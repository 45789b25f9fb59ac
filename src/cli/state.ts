import { dayFromIso, isoFromDay, type Day } from '../core/time/day'
import { ATLAS_DAYS, nameAt, stateAt, type OwnershipRow } from '../core/atlas'
import type { Position } from '../core/life/model'
import { openAtlas, type OpenAtlas } from './atlas'
import { readOptions } from './options'
import { Refusal } from './outcome'

const POSITION = /^([+-]?\d+(?:\.\d+)?),([+-]?\d+(?:\.\d+)?)$/

/** `59.94,30.31` as longitude and latitude; a refusal where there is no such place. */
function positionOf(text: string): Position {
  const found = POSITION.exec(text)
  const [latitude, longitude] = [Number(found?.[1]), Number(found?.[2])]
  if (!found || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    throw new Refusal(`"${text}" is no position; write LAT,LON like 59.94,30.31`, 2)
  }
  return [longitude, latitude]
}

function dayOf(text: string | undefined): Day {
  const day = dayFromIso(text ?? '')
  if (day === null) throw new Refusal(`"${text ?? ''}" is no day; write it like 1914-08-01`, 2)
  const [first, last] = ATLAS_DAYS
  if (day < first || day > last) {
    const days = `${isoFromDay(first)} to ${isoFromDay(last)}`
    throw new Refusal(`the atlas of borders knows ${days}, not ${isoFromDay(day)}`, 2)
  }
  return day
}

function answerFor({ atlas }: OpenAtlas, day: Day, at: Position, row: OwnershipRow | null) {
  const state = row ? atlas.states.get(row.state) : undefined
  const name = state ? nameAt(state, day) : null
  return {
    date: isoFromDay(day),
    lat: at[1],
    lon: at[0],
    state: row?.state ?? null,
    name_en: name?.en ?? null,
    name_ru: name?.ru ?? null,
    status: row?.status ?? null,
    sovereign: row?.sovereign ?? null,
    exactness_km: row?.exactnessKm ?? null,
    source: row?.source ?? null,
  }
}

/** `state DATE LAT,LON… --json`: whose the places were that day; one JSON object a line, in order. */
export function runState(args: string[]): number {
  // A position may begin with a minus; it is taken out before options are looked for.
  const places = args.filter((arg) => POSITION.test(arg))
  const { values, positionals } = readOptions({
    args: args.filter((arg) => !POSITION.test(arg)),
    options: { json: { type: 'boolean' }, borders: { type: 'string' } },
  })
  const [date, ...others] = positionals
  const day = dayOf(date)
  const positions = [...others, ...places].map(positionOf)
  if (positions.length === 0) throw new Refusal('state needs at least one LAT,LON', 2)
  const open = openAtlas(values.borders as string | undefined)
  for (const at of positions) {
    const answer = answerFor(open, day, at, stateAt(open, day, at))
    const { lat, lon, name_en, status, sovereign } = answer
    const words = [
      answer.date,
      `${String(lat)},${String(lon)}`,
      name_en ?? 'at sea',
      status,
      sovereign,
    ]
    console.log(values.json ? JSON.stringify(answer) : words.filter(Boolean).join('  '))
  }
  return 0
}
