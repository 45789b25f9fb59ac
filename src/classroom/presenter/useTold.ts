import { computed, type ComputedRef } from 'vue'
import { stepDate, stepTitle } from '../../cards/telling/stepWords'
import type { LessonStep } from '../../core/story/tours/tours'
import { useWords } from '../../stores/words/words'
import type { ToldStep } from './wire'

/** The steps of a lesson in the words of the page, for whoever presents and for paper. */
export function useTold(steps: () => readonly LessonStep[]): ComputedRef<ToldStep[]> {
  const words = useWords()

  function choiceOf({ pause, moment }: LessonStep): string[] {
    if (!pause) return []
    if (pause.kind === 'which-account') return pause.accounts.map(words.say)
    return pause.candidates.map((id) => words.placeWords(id, Math.floor(moment))?.then ?? id)
  }

  return computed(() =>
    steps().map((step) => ({
      title: stepTitle(words, step),
      date: stepDate(words, step),
      caption: words.say(step.caption ?? step.text),
      note: words.say(step.note),
      question: words.say(step.question),
      choice: choiceOf(step),
    })),
  )
}
