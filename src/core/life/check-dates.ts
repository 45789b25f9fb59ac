import { parseWhen } from '../calendar/edtf'
import { dayFromJulian, gregorianFromDay } from '../calendar/day'
import type { Check } from './check'
import type { ProblemList } from './problems'

const MEND: Record<string, string> = {
  'not-edtf':
    'is not an EDTF date (level 1), such as 1902, 1902-10, 1898~, 1917-04-03/1917-04-29 or ../1914.',
  'impossible-date': 'is not a day or month that exists; check month and day.',
  'ends-before-it-starts': 'ends before it starts; the earlier date comes first.',
}

function dateIsSound(edtf: string, file: string, path: string, problems: ProblemList): boolean {
  const parsed = parseWhen(edtf)
  if (parsed.ok) return true
  const journeyBackwards = parsed.problem === 'ends-before-it-starts' && file.startsWith('journeys')
  problems.error(
    file,
    path,
    journeyBackwards ? 'arrives-before-it-leaves' : parsed.problem,
    journeyBackwards
      ? `"${edtf}" arrives before it leaves; departure comes first.`
      : `"${edtf}" ${MEND[parsed.problem] ?? parsed.detail}`,
    { date: edtf },
  )
  return false
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** The Gregorian form of a Julian day written like an ISO date; null for anything coarser. */
function gregorianOf(julianIso: string): string | null {
  const match = ISO_DAY.exec(julianIso)
  if (!match) return null
  const civil = gregorianFromDay(
    dayFromJulian(Number(match[1]), Number(match[2]), Number(match[3])),
  )
  const two = (n: number) => String(n).padStart(2, '0')
  return `${civil.year}-${two(civil.month)}-${two(civil.day)}`
}

/** Both calendars must name the same day, end by end, wherever both are dated to the day. */
function calendarsAgree(when: string, oldStyle: string): boolean {
  const gregorian = when.split('/')
  const julian = oldStyle.split('/')
  if (gregorian.length !== julian.length) return true
  return gregorian.every((bound, i) => {
    const converted = gregorianOf(julian[i] ?? '')
    return converted === null || !ISO_DAY.test(bound) || converted === bound
  })
}

/** Every date can be read, starts before it ends, and agrees with its Old Style form. */
export const checkDates: Check = (draft, problems) => {
  const dated = <T extends { id: string; when: string; whenOldStyle?: string | undefined }>(
    items: T[],
    file: string,
  ): T[] =>
    items.filter((item) => {
      const sound = dateIsSound(item.when, file, `${item.id}.when`, problems)
      const oldStyleSound =
        item.whenOldStyle === undefined ||
        dateIsSound(item.whenOldStyle, file, `${item.id}.whenOldStyle`, problems)
      if (!sound || !oldStyleSound) {
        problems.leftOut.add(item.id)
        return false
      }
      if (item.whenOldStyle !== undefined && !calendarsAgree(item.when, item.whenOldStyle)) {
        problems.error(
          file,
          `${item.id}.whenOldStyle`,
          'calendars-disagree',
          `${item.whenOldStyle} Old Style is not ${item.when} New Style; convert by Julian day (12 days in the 19th century, 13 from 13 March 1900).`,
          { oldStyle: item.whenOldStyle, newStyle: item.when },
        )
      }
      return true
    })
  for (const place of draft.places) {
    place.names = place.names.filter(
      (name, i) =>
        name.when === undefined ||
        dateIsSound(name.when, 'places.geojson', `${place.id}.names[${i}].when`, problems),
    )
  }
  return {
    ...draft,
    subjects: draft.subjects.filter(
      (p) =>
        dateIsSound(p.birth, 'life.json', `${p.id}.birth`, problems) &&
        dateIsSound(p.death, 'life.json', `${p.id}.death`, problems),
    ),
    chapters: dated(draft.chapters, 'life.json'),
    gaps: dated(draft.gaps, 'life.json'),
    stays: dated(draft.stays, 'stays.json'),
    journeys: dated(draft.journeys, 'journeys.geojson'),
    events: dated(draft.events, 'events.json'),
  }
}
