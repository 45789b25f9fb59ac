import type { Journey, LifeEvent, Stay, Text } from '../life/model'

/**
 * Characters that a class reads a second from a projection: television cuts its subtitles for 12
 * to 15, streaming for 17 to 20 (https://titlevision.dk/sm/reading_speed.htm).
 */
export const CHARACTERS_A_SECOND = 15

/** The longer of the two languages, so that the story runs alike in both. */
const length = (text: Text) => Math.max(text.en.length, text.ru.length)

/**
 * Seconds to read the caption: its title, and of its text the more the weightier it is
 * (nothing, half, all).
 */
export function readingSeconds(told: Stay | Journey | LifeEvent): number {
  const ofText = (told.weight - 1) / 2
  return (length(told.title) + ofText * length(told.text)) / CHARACTERS_A_SECOND
}
