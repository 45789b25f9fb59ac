import type { Text, Tour } from '../../life/model'

/** Read aloud to a class, slowly. */
export const WORDS_A_MINUTE = 120
/** Seconds for which a class looks at a new map before anybody speaks. */
export const LOOK_SECONDS = 8
/** Seconds that a question, or a guess, is given. */
export const THINK_SECONDS = 40

const wordCount = (text: Text | undefined, lang: string) =>
  (text?.[lang] ?? '').split(/\s+/).filter(Boolean).length

/** Seconds that a tour takes where everything that is written for it in a language is read aloud. */
export function tourSeconds({ steps }: Tour, lang: string): number {
  return steps.reduce((sum, { caption, note, question, pause, show }) => {
    const accounts = pause?.kind === 'which-account' ? pause.accounts : []
    const said = [caption, note, question, show?.caption, ...accounts]
    const words = said.reduce((all, text) => all + wordCount(text, lang), 0)
    const asked = Number(question !== undefined) + Number(pause !== undefined)
    return sum + LOOK_SECONDS + asked * THINK_SECONDS + (words * 60) / WORDS_A_MINUTE
  }, 0)
}
