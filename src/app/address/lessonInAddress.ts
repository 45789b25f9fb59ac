import { writeAddress } from './address'

/** Begins the fragment that carries a lesson (classroom/maker/carry). */
export const LESSON_HASH = '#lesson='

/** What the address says of a lesson. */
export interface AddressedLesson {
  /** Id of a tour; null where a part of the life is shown. */
  tour: string | null
  /** 0 is the title, n + 1 the end; null where it is unsaid. */
  step: number | null
  /** Whether it stands on the wall. */
  presents: boolean
  /** Seconds after which a show in a museum begins anew. */
  kiosk: number | null
}

/** A whole number of a parameter; null where it is none, or too small. */
function numberIn(parameters: URLSearchParams, key: string, least: number): number | null {
  const text = parameters.get(key) ?? ''
  return /^\d{1,4}$/.test(text) && Number(text) >= least ? Number(text) : null
}

const LEAST_KIOSK_SECONDS = 10

/** Reads `&tour=ID&step=3&present=1` and `&kiosk=90`; never throws. A kiosk always presents. */
export function lessonIn(search: string): AddressedLesson {
  const parameters = new URLSearchParams(search)
  const kiosk = numberIn(parameters, 'kiosk', LEAST_KIOSK_SECONDS)
  return {
    tour: parameters.get('tour') || null,
    step: numberIn(parameters, 'step', 0),
    presents: parameters.get('present') === '1' || kiosk !== null,
    kiosk,
  }
}

/** The query that restores a moment, and on the wall the step of the lesson. */
export function withLesson(
  lesson: AddressedLesson | null,
  address: Parameters<typeof writeAddress>[0],
): string {
  const query = writeAddress(address)
  if (!lesson) return query
  const parts = query ? [query.slice(1)] : []
  if (lesson.tour !== null) parts.push(`tour=${encodeURIComponent(lesson.tour)}`)
  if (lesson.step !== null) parts.push(`step=${String(lesson.step)}`)
  parts.push('present=1')
  if (lesson.kiosk !== null) parts.push(`kiosk=${String(lesson.kiosk)}`)
  return `?${parts.join('&')}`
}
