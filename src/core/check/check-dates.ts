import { parseWhen, whenOf } from '../time/edtf'
import type { Check } from './check'
import type { Person, Place } from '../life/model'
import { calendarsAgree, readableOldStyle } from '../life/old-style'
import type { ProblemList } from '../life/problems'

const MEND: Record<string, string> = {
  'not-edtf':
    'is not an EDTF date (level 1), such as 1902, 1902-10, 1898~, 1917-04-03/1917-04-29 or ../1914.',
  'impossible-date': 'is not a day or month that exists; check month and day.',
  'ends-before-it-starts': 'ends before it starts; the earlier date comes first.',
}

export function dateIsSound(
  edtf: string,
  file: string,
  path: string,
  problems: ProblemList,
): boolean {
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

interface Dated {
  id: string
  when: string
  whenOldStyle?: string | undefined
  alternatives?: { when?: string | undefined; whenOldStyle?: string | undefined }[] | undefined
}

/** All dates of an item can be read; each that cannot is reported. */
function itemIsDated(item: Dated, file: string, problems: ProblemList): boolean {
  const { id } = item
  const oldStyle = (date: string | undefined) =>
    date === undefined ? undefined : readableOldStyle(date)
  const dates: [string, string | undefined][] = [
    ['when', item.when],
    ['whenOldStyle', oldStyle(item.whenOldStyle)],
    ...(item.alternatives ?? []).flatMap((other, i): [string, string | undefined][] => [
      [`alternatives[${i}].when`, other.when],
      [`alternatives[${i}].whenOldStyle`, oldStyle(other.whenOldStyle)],
    ]),
  ]
  return dates
    .map(([key, date]) => date === undefined || dateIsSound(date, file, `${id}.${key}`, problems))
    .every(Boolean)
}

interface TwoDates {
  when?: string | undefined
  whenOldStyle?: string | undefined
}

function reportDisagreement(dates: TwoDates, file: string, path: string, problems: ProblemList) {
  const { when, whenOldStyle } = dates
  if (when === undefined || whenOldStyle === undefined) return
  if (calendarsAgree(when, whenOldStyle)) return
  problems.error(
    file,
    `${path}.whenOldStyle`,
    'calendars-disagree',
    `${whenOldStyle} Old Style is not ${when} New Style; convert by Julian day (12 days in the 19th century, 13 from 14 March 1900).`,
    { oldStyle: whenOldStyle, newStyle: when },
  )
}

/** Names whose time cannot be read go; a place that is left without any goes with them. */
function checkNames(places: Place[], problems: ProblemList): Place[] {
  return places.flatMap((place) => {
    const names = place.names.filter(
      ({ when }, i) =>
        when === undefined ||
        dateIsSound(when, 'places.geojson', `${place.id}.names[${i}].when`, problems),
    )
    if (names.length > 0) return [{ ...place, names }]
    problems.leftOut.add(place.id)
    return []
  })
}

function personIsDated(person: Person, problems: ProblemList): boolean {
  const { id, birth, death } = person
  const sound = [
    dateIsSound(birth, 'life.json', `${id}.birth`, problems),
    dateIsSound(death, 'life.json', `${id}.death`, problems),
  ].every(Boolean)
  if (sound && whenOf(birth).outer[0] <= whenOf(death).outer[1]) return true
  if (sound) {
    const message = `"${death}" is before the birth (${birth}); correct one of them.`
    problems.error('life.json', `${id}.death`, 'ends-before-it-starts', message, { date: death })
  }
  problems.leftOut.add(id)
  return false
}

/** Every date can be read, starts before it ends, and agrees with its Old Style form. */
export const checkDates: Check = (draft, problems) => {
  const dated = <T extends Dated>(items: T[], file: string): T[] =>
    items.filter((item) => {
      const sound = itemIsDated(item, file, problems)
      if (!sound) problems.leftOut.add(item.id)
      else {
        reportDisagreement(item, file, item.id, problems)
        item.alternatives?.forEach((other, i) => {
          reportDisagreement(other, file, `${item.id}.alternatives[${i}]`, problems)
        })
      }
      return sound
    })
  return {
    ...draft,
    subjects: draft.subjects.filter((person) => personIsDated(person, problems)),
    places: checkNames(draft.places, problems),
    chapters: dated(draft.chapters, 'life.json'),
    gaps: dated(draft.gaps, 'life.json'),
    stays: dated(draft.stays, 'stays.json'),
    journeys: dated(draft.journeys, 'journeys.geojson'),
    events: dated(draft.events, 'events.json'),
  }
}
