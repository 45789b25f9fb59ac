import type { LessonStep } from './tours/tours'

/**
 * What is to be seen of a step, one after another: a veil over it, what the class is asked before
 * the story goes on, what is told, the same place on another day, a question to end with.
 */
export type Stage = 'veil' | 'pause' | 'told' | 'show' | 'question'

/** The stages of a step; each but the first is something that it holds back. */
export function stagesOf(
  step: Pick<LessonStep, 'isVeiled' | 'pause' | 'show' | 'question'>,
): Stage[] {
  const stages: Stage[] = []
  if (step.isVeiled) stages.push('veil')
  if (step.pause) stages.push('pause')
  stages.push('told')
  if (step.show) stages.push('show')
  if (step.question) stages.push('question')
  return stages
}

/**
 * Where a lesson stands: `step` 0 is its title, 1 to n are its steps, n + 1 is its end; `stage` is
 * an index in `stagesOf` that step.
 */
export interface Standing {
  step: number
  stage: number
}

/** Forward: first what the step holds back, then the next; at the end it stays. */
export function forward({ step, stage }: Standing, steps: readonly LessonStep[]): Standing {
  const current = steps[step - 1]
  if (current && stage + 1 < stagesOf(current).length) return { step, stage: stage + 1 }
  return { step: Math.min(step + 1, steps.length + 1), stage: 0 }
}

/** Back: the same way as forward came. */
export function back({ step, stage }: Standing, steps: readonly LessonStep[]): Standing {
  if (stage > 0) return { step, stage: stage - 1 }
  const before = steps[step - 2]
  return { step: Math.max(step - 1, 0), stage: before ? stagesOf(before).length - 1 : 0 }
}

/** A place to stand in a lesson of so many steps, whatever was asked for. */
export const held = (step: number, count: number): Standing => ({
  step: Math.min(Math.max(Math.round(step), 0), count + 1),
  stage: 0,
})
