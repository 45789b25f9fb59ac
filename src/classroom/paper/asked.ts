import type { LessonStep } from '../../core/story/tours/tours'
import type { ToldStep } from '../presenter/wire'

/** What a sheet asks of one step. */
export interface Asked {
  kind: 'where-next' | 'which-account' | 'question'
  /** The question in the lesson's own words; empty where it is one of the two that every lesson has. */
  question: string
  choice: readonly string[]
  step: ToldStep
}

/** What a lesson asks, in its order: of a step that holds back a guess and has a question both. */
export function askedOf(steps: readonly LessonStep[], told: readonly ToldStep[]): Asked[] {
  return told.flatMap((step, i) => {
    const kind = steps[i]?.pause?.kind
    const asked: Asked[] = []
    if (kind) asked.push({ kind, question: '', choice: step.choice, step })
    if (step.question) asked.push({ kind: 'question', question: step.question, choice: [], step })
    return asked
  })
}

/** More than these to put in order, or to name, is no exercise any more. */
export const MOST_TO_ORDER = 14

/** Some of a list, evenly from all of it, its first and last among them. */
export function evenly<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list]
  return Array.from(
    { length: most },
    (_, i) => list[Math.round((i * (list.length - 1)) / (most - 1))] as T,
  )
}
