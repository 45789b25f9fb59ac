import { resolveItinerary } from '../core/itinerary/resolve'
import type { Life, Tour } from '../core/life/model'
import { dayFromIso } from '../core/time/day'
import { whenOf } from '../core/time/edtf'
import type { Asked, Wish } from '../figure/asked/ask'
import { nearest } from './near'
import { Refusal } from './outcome'

/** What the command line asks for, by its words. */
export type Request =
  | { kind: 'date'; text: string }
  | { kind: 'journey' | 'place' | 'chapter'; id: string }
  | { kind: 'tour'; tour: Tour }

const NOON = 0.5

/** What of the life is meant; refuses what is not there. */
export function wishFor(request: Request, asked: Pick<Asked, 'life' | 'who'>): Wish {
  const { life } = asked
  switch (request.kind) {
    case 'date':
      return { kind: 'moment', moment: momentOf(request.text, asked) }
    case 'journey':
      return { kind: 'journey', journey: known(request.id, life.journeys, 'journey') }
    case 'place':
      return { kind: 'place', place: known(request.id, [...life.places.values()], 'place') }
    case 'chapter':
      return { kind: 'chapter', chapter: known(request.id, life.chapters, 'chapter') }
    case 'tour':
      if (request.tour.steps.length === 0) throw new Refusal(`the tour "${request.tour.id}" has no steps`, 1) // prettier-ignore
      return request
  }
}

/** The moment of a date: noon of a day, or the first moment of the life in a month or a year. */
function momentOf(text: string, { life, who }: { life: Life; who: string }): number {
  const day = dayFromIso(text)
  if (day !== null) return day + NOON
  if (!/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) throw new Refusal(`"${text}" is no date; write it like 1917-04-10, 1917-04 or 1917`, 2) // prettier-ignore
  const [first, last] = whenOf(text).outer
  const { first: born } = resolveItinerary(life, who)
  return born > first && born <= last ? born : first + NOON
}

function known<T extends { id: string }>(id: string, all: readonly T[], what: string): T {
  const found = all.find((each) => each.id === id)
  if (found) return found
  const like = nearest(id, all.map((each) => each.id)) // prettier-ignore
  const hint = like.length > 0 ? `; there is ${like.map((one) => `"${one}"`).join(', ')}` : ''
  throw new Refusal(`the life has no ${what} "${id}"${hint}`, 2)
}
