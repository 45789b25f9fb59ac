import type { Life } from '../../life/model'
import type { Pace } from '../types'
import { underWay } from '../happening'
import { lastAtMost } from '../../geo/count'
import { storyPoints, type StoryPoint } from '../points'

/**
 * What a story at this pace has in its caption at a moment: what it told last, until it can be read
 * and for as long as it goes on; null where it passes over what it does not tell.
 */
export function captionAt(
  life: Life,
  personId: string,
  moment: number,
  pace: Pace,
): StoryPoint | null {
  const now = pace.storyAt(moment)
  const begun = lastAtMost(pace.stops, now, ({ seconds }) => seconds)
  // What is read is not cut short where the record falls silent.
  const stop = pace.stops.slice(0, begun + 1).findLast(({ kind }) => kind !== 'unknown')
  if (!stop) return null
  if (now <= stop.seconds + stop.dwell) {
    return storyPoints(life, personId).find(({ item }) => item.id === stop.id) ?? null
  }
  const goesOn = underWay(life, personId, moment)
  return goesOn && pace.stops.some(({ id }) => id === goesOn.item.id) ? goesOn : null
}
