import type { TourFault } from '../../core/check/check-tour'
import type { Problem } from '../../core/life/model'
import type { FORGIVEN } from './openLesson'

/** What the file itself may be, before it is held against a life. */
type FileFault = 'not-json' | 'unknown-field' | 'missing-field' | 'other-value' | 'too-many-steps'
type Fault = FileFault | Exclude<TourFault, (typeof FORGIVEN)[number]>

const EN: Record<Fault, string> = {
  'not-json': 'it cannot be read from line {line}, column {column} on: is it cut off there?',
  'unknown-field': '“{field}” is nothing that a lesson has: is it misspelt?',
  'missing-field': '“{field}” is missing.',
  'other-value': '“{field}” is not as a lesson has it.',
  'too-many-steps': 'of its {n} steps only the first {most} are taken.',
  'caption-too-long': '“{field}” has {length} characters; the wall reads {most} at most.',
  'not-edtf': '“{date}” is no date: the step is left out. A date is written 1902-10 or 1917-04-03.',
  'dangling-reference': '“{id}” is not in this life.',
  'no-other-account': 'it asks which account holds, and there is but one.',
  'no-right-answer': 'it asks where next, and the right answer, “{id}”, is not among the places.',
}

const RU: typeof EN = {
  'not-json': 'не читается начиная со строки {line}, знака {column}: не обрезан ли он там?',
  'unknown-field': '«{field}» в уроке не бывает: нет ли опечатки?',
  'missing-field': 'не хватает «{field}».',
  'other-value': '«{field}» записано не так, как должно быть в уроке.',
  'too-many-steps': 'из его {n} шагов взяты только первые {most}.',
  'caption-too-long': 'в «{field}» знаков {length}; на экране читается не больше {most}.',
  'not-edtf': '«{date}» — не дата: шаг опущен. Дату пишут так: 1902-10 или 1917-04-03.',
  'dangling-reference': '«{id}» в этой жизни нет.',
  'no-other-account': 'спрашивается, какой рассказ верен, а рассказ только один.',
  'no-right-answer': 'спрашивается, куда дальше, а верного ответа, «{id}», среди мест нет.',
}

const LINK = { en: 'The lesson in this link: ', ru: 'Урок из этой ссылки: ' }
/** Faults for which a lesson is not given whole. */
const LOSES = new Set<string>(['too-many-steps', 'not-edtf'] satisfies Fault[])

const STEP = /^steps\[(\d+)\]\.?/
const hasWords = (code: string): code is Fault => code in EN

/** What a fault is to a reader: of a shape that does not fit it is told in which way. */
function faultOf({ code, values }: Problem): Fault {
  if (hasWords(code)) return code
  if (values?.expected === 'never') return 'unknown-field'
  return values?.received === 'undefined' ? 'missing-field' : 'other-value'
}

/**
 * What is wrong with a lesson, in the reader's language, Russian or else English: “step 3: …”.
 * The words come with their room, not with the page.
 */
export function faultText(problem: Problem, lang: string): string {
  const isRussian = lang === 'ru'
  const step = STEP.exec(problem.path)
  const field = problem.path.replace(STEP, '') || (isRussian ? 'шаг' : 'step')
  const values: Record<string, string | number> = { field, ...problem.values }
  const text = (isRussian ? RU : EN)[faultOf(problem)].replace(/\{(\w+)\}/g, (_, key: string) =>
    String(values[key] ?? '…'),
  )
  const where = step ? `${isRussian ? 'шаг' : 'step'} ${String(Number(step[1]) + 1)}: ` : ''
  return where + text
}

/** What a lesson out of a link has lost, in words; null where it lost nothing. */
export function lostInLink(problems: readonly Problem[], lang: string): string | null {
  const lost = problems.find(({ code }) => LOSES.has(code))
  return lost ? (lang === 'ru' ? LINK.ru : LINK.en) + faultText(lost, lang) : null
}
