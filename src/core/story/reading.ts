import type { Journey, LifeEvent, Stay, Text } from '../life/model'

/**
 * Characters that a class reads a second from a projection: television cuts its subtitles for 12
 * to 15, streaming for 17 to 20 (https://titlevision.dk/sm/reading_speed.htm).
 */
export const CHARACTERS_A_SECOND = 15

/** The eye has to find the caption before it reads. */
const FINDING_SECONDS = 0.5

/** Of the languages at hand the longest. */
const length = (text: Text) => Math.max(...Object.values(text).map((words) => words.length))

/** Seconds for which a caption, the title of what is told, must stand to be read. */
export function captionSeconds(told: Stay | Journey | LifeEvent): number {
  return FINDING_SECONDS + length(told.title) / CHARACTERS_A_SECOND
}

/**
 * Seconds that one wishes for it where there is time: of its text the more the weightier it is
 * (nothing, half, all) is read beside the map.
 */
export function readingSeconds(told: Stay | Journey | LifeEvent): number {
  const ofText = (told.weight - 1) / 2
  return captionSeconds(told) + (ofText * length(told.text)) / CHARACTERS_A_SECOND
}
