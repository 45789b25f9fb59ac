import { parseWhen } from '../time/edtf'
import type { Life, Text, Tour, TourStep } from '../life/model'
import { BESIDE_PICTURE } from '../life/media'
import type { ProblemList } from '../life/problems'
import { toldOf, type Told } from '../story/tours/tours'
import { tourSeconds, WORDS_A_MINUTE } from '../story/tours/tour-length'

/** Characters that are read from the back row in one go. */
export const LONGEST_CAPTION = 90

/** Codes of what may be wrong with a tour whose shape is right. */
export type TourFault =
  | 'caption-too-long'
  | 'tour-language'
  | 'not-edtf'
  | 'no-other-account'
  | 'dangling-reference'
  | 'no-right-answer'
  | 'unsourced-step'
  | 'tour-without-steps'
  | 'tour-too-long'

type Say = (path: string, code: TourFault, message: string, values?: Record<string, string>) => void

function checkLength(text: Text | undefined, most: number, path: string, say: Say) {
  for (const [lang, line] of Object.entries(text ?? {})) {
    if (line.length <= most) continue
    const length = String(line.length)
    say(
      `${path}.${lang}`,
      'caption-too-long',
      `has ${length} characters; the wall reads ${String(most)} at most.`,
      { length, most: String(most) },
    )
  }
}

/** A text that is read in a language the life has not would be read as another. */
function checkLanguages(text: Text | undefined, life: Life, path: string, say: Say) {
  if (!text) return
  const lacks = life.languages.filter((lang) => text[lang] === undefined).join(', ')
  if (lacks)
    say(
      path,
      'tour-language',
      `is not there in ${lacks}; a tour speaks all languages of its life.`,
      { lacks },
    )
}

function checkDate(date: string | undefined, path: string, say: Say): boolean {
  if (date === undefined || parseWhen(date).ok) return true
  say(path, 'not-edtf', `"${date}" is no date; write it like 1902-10 or 1917-04-03.`, { date })
  return false
}

/** Where the person went next, by the step's item: where a journey leads, or where a stay is. */
const goesTo = ({ kind, item }: Told): string | undefined =>
  kind === 'journey' ? item.to : kind === 'stay' || kind === 'event' ? item.place : undefined

function checkPause({ pause }: TourStep, told: Told | null, life: Life, path: string, say: Say) {
  if (pause?.kind === 'which-account') {
    pause.accounts.forEach((account, i) => {
      checkLength(account, LONGEST_CAPTION, `${path}.accounts[${String(i)}]`, say)
    })
    const differ = told && 'alternatives' in told.item && told.item.alternatives?.length
    if (!differ)
      say(path, 'no-other-account', 'asks which account holds, and its item has one only.')
  }
  if (pause?.kind !== 'where-next') return
  pause.candidates.forEach((id, i) => {
    if (life.places.has(id)) return
    const at = `${path}.candidates[${String(i)}]`
    say(at, 'dangling-reference', `refers to the place "${id}", which does not exist.`, { id })
  })
  const to = told && goesTo(told)
  if (to && !pause.candidates.includes(to))
    say(path, 'no-right-answer', `asks where he went, and "${to}" is not to be chosen.`, { id: to })
}

function checkStep(step: TourStep, life: Life, path: string, say: Say): boolean {
  const told = step.item === undefined ? null : toldOf(life, step.item)
  if (step.item !== undefined && !told)
    say(
      `${path}.item`,
      'dangling-reference',
      `refers to "${step.item}", which is no stay, journey, event, chapter or gap of this life.`,
      { id: step.item },
    )
  const isBeside = step.media !== undefined && step.media.length > 0
  checkLength(step.caption, isBeside ? BESIDE_PICTURE : LONGEST_CAPTION, `${path}.caption`, say)
  checkLength(step.show?.caption, LONGEST_CAPTION, `${path}.show.caption`, say)
  checkLength(step.question, LONGEST_CAPTION, `${path}.question`, say)
  for (const key of ['title', 'caption', 'note', 'question'] as const)
    checkLanguages(step[key], life, `${path}.${key}`, say)
  checkPause(step, told, life, `${path}.pause`, say)
  for (const [i, medium] of (step.media ?? []).entries()) {
    if (life.media?.some((each) => each.id === medium)) continue
    const at = `${path}.media[${String(i)}]`
    say(at, 'dangling-reference', `refers to the picture "${medium}", which does not exist.`, {
      id: medium,
    })
  }
  const cited = told !== null && 'sources' in told.item && told.item.sources.length > 0
  const says = step.caption !== undefined || step.note !== undefined
  if (says && !cited && !step.sources)
    say(path, 'unsourced-step', 'says something, and neither it nor its item has a source.')
  for (const [i, { source }] of (step.sources ?? []).entries()) {
    if (life.sources.has(source)) continue
    const at = `${path}.sources[${String(i)}].source`
    say(at, 'dangling-reference', `refers to the source "${source}", which does not exist.`, {
      id: source,
    })
  }
  const other = step.show?.item
  if (other !== undefined && !life.journeys.some(({ id }) => id === other))
    say(`${path}.show.item`, 'dangling-reference', `refers to the journey "${other}", which does not exist.`, { id: other }) // prettier-ignore
  const dates = [
    checkDate(step.date, `${path}.date`, say),
    checkDate(step.show?.date, `${path}.show.date`, say),
  ]
  return dates.every(Boolean)
}

/**
 * Holds a tour against the life that it goes through, and its words against its minutes. Steps whose
 * dates cannot be read are left out; a step whose item is gone stays, and says so in class.
 */
export function checkTour(tour: Tour, life: Life, file: string, problems: ProblemList): Tour {
  const say: Say = (path, code, message, values) => {
    problems.error(file, path, code, message, values)
  }
  const { who } = tour
  if (who !== undefined && !life.subjects.some(({ id }) => id === who))
    say('who', 'dangling-reference', `refers to the person "${who}", who does not exist.`, { id: who }) // prettier-ignore
  if (tour.steps.length === 0) say('steps', 'tour-without-steps', 'has no step to show.')
  checkLanguages(tour.title, life, 'title', say)
  const sound = tour.steps.filter((step, i) => checkStep(step, life, `steps[${String(i)}]`, say))
  for (const lang of life.languages) {
    const minutes = Math.ceil(tourSeconds(tour, lang) / 60)
    if (minutes <= tour.minutes) continue
    const rate = String(WORDS_A_MINUTE)
    say(
      'minutes',
      'tour-too-long',
      `says ${String(tour.minutes)}; read in ${lang} at ${rate} words a minute it takes ${String(minutes)}.`,
      { minutes: String(minutes), lang },
    )
  }
  return { ...tour, steps: sound }
}
