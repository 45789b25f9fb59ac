import type { Coming } from './camera'
import { countUpTo } from '../../core/geo/count'
import type { SceneMoment } from '../../scene/moment'
import type { Scene } from '../../scene/scene'
import { planeNear, subjectAt, type Subject } from '../../scene/subject'

/** The moment that the clock will tell in so many seconds if all goes on; null while it stands. */
export type Ahead = (seconds: number) => number | null

/** Seconds before something begins by which the map is on its way there; its flights are shorter. */
const SOON_SECONDS = 2.4
/** It is not worth to come closer for less than so many seconds. */
const LATER_SECONDS = 5

/** What the camera will have to show, as the story goes on. */
export interface Foresight {
  /** What is to be shown at a moment; of one stay or journey only its traveller moves. */
  present(moment: SceneMoment): Subject | null
  /** What begins after a moment, soon and later; nothing while the clock stands. */
  coming(moment: SceneMoment, ahead: Ahead): Coming
}

/** `sceneAt`: what is to be seen at another moment. */
export function createForesight(sceneAt: (moment: number) => SceneMoment | null): Foresight {
  let scene: Scene | null = null
  let starts: number[] = []
  const subjects = new Map<number, Subject | null>()
  let before: { moment: SceneMoment; subject: Subject | null } | null = null

  function subjectFrom(start: number): Subject | null {
    const known = subjects.get(start)
    if (known !== undefined) return known
    const moment = sceneAt(start)
    const subject = moment && subjectAt(moment)
    subjects.set(start, subject)
    return subject
  }

  function between(from: number, until: number): Subject[] {
    const begun = starts.slice(countUpTo(starts, from), countUpTo(starts, until))
    return begun.map(subjectFrom).filter((subject) => subject !== null)
  }

  return {
    present(moment) {
      const isSame =
        before?.moment.scene === moment.scene &&
        before.moment.epoch === moment.epoch &&
        before.moment.where.journey === moment.where.journey
      const known = isSame ? before?.subject : undefined
      const subject =
        known && moment.now.at ? { ...known, at: planeNear(moment.now.at, known.must) } : known
      before = { moment, subject: subject === undefined ? subjectAt(moment) : subject }
      return before.subject
    },
    coming({ scene: now, moment }, ahead) {
      if (scene !== now) {
        scene = now
        starts = startsOf(now)
        subjects.clear()
      }
      const until = ahead(LATER_SECONDS)
      const later = until === null ? [] : between(moment, until)
      return { later, soon: later.length ? between(moment, ahead(SOON_SECONDS) ?? moment) : [] }
    },
  }
}

/** The moments at which a stay, a journey or a silence begins, ascending. */
function startsOf({ itinerary }: Scene): number[] {
  const ends = itinerary.segments.flatMap(({ start, end }) => [start, end])
  return [...new Set(ends)].sort((a, b) => a - b)
}
