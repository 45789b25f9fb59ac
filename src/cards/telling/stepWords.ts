import type { LessonStep } from '../../core/story/tours/tours'
import type { LifeWords } from '../words'

/** What a step of a lesson tells of, where that has a date of its own. */
export const itemOfStep = ({ told }: Pick<LessonStep, 'told'>) =>
  told && told.kind !== 'chapter' && told.kind !== 'gap' ? told.item : null

/** The date of what a step tells of; without it that of its moment. */
export function stepDate(
  words: Pick<LifeWords, 'dateOf' | 'day'>,
  step: Pick<LessonStep, 'told' | 'moment'>,
  style: 'long' | 'short' = 'long',
): string {
  const item = itemOfStep(step)
  return item ? words.dateOf(item, style) : words.day(Math.floor(step.moment), style)
}

/** The title of a step; one that is its item's says whose it is, as the item does. */
export function stepTitle(
  words: Pick<LifeWords, 'say' | 'titleOf'>,
  step: Pick<LessonStep, 'told' | 'title'>,
): string {
  const item = itemOfStep(step)
  return item && item.title === step.title ? words.titleOf(item) : words.say(step.title)
}
