import { checkCoordinates } from './check-coordinates'
import { checkDates } from './check-dates'
import { checkEvidence } from './check-evidence'
import { checkIds } from './check-ids'
import { checkLegs } from './check-legs'
import { checkPresence } from './check-presence'
import { checkReferences } from './check-references'
import { checkTexts } from './check-texts'
import type {
  Opening,
  Chapter,
  Edition,
  Gap,
  Journey,
  Life,
  LifeEvent,
  Person,
  Place,
} from '../life/model'
import type { Source, Stay, Text } from '../life/model'
import type { ProblemList } from '../life/problems'

/** A life whose items are well formed each, but not yet checked against one another. */
export interface Draft {
  id: string
  languages: string[]
  title: Text
  opening?: Opening | undefined
  subjects: Person[]
  chapters: Chapter[]
  gaps: Gap[]
  edition: Edition
  sources: Source[]
  places: Place[]
  stays: Stay[]
  journeys: Journey[]
  events: LifeEvent[]
}

/** A check reports what is wrong and gives the draft without what cannot be used. */
export type Check = (draft: Draft, problems: ProblemList) => Draft

const CHECKS: readonly Check[] = [
  checkIds,
  checkDates,
  checkLegs,
  checkCoordinates,
  checkReferences,
  checkPresence,
  checkEvidence,
  checkTexts,
]

/** Checks the items of a life against one another; what is faulty is reported and left out. */
export function checkLife(draft: Draft, problems: ProblemList): Life {
  return lifeOf(CHECKS.reduce((current, check) => check(current, problems), draft))
}

/** The life that a sound draft holds. */
export function lifeOf(sound: Draft): Life {
  return {
    ...sound,
    sources: new Map(sound.sources.map((s) => [s.id, s])),
    places: new Map(sound.places.map((p) => [p.id, p])),
  }
}
