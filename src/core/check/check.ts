import { checkCoordinates } from './check-coordinates'
import { checkDates } from './check-dates'
import { checkEvidence } from './check-evidence'
import { checkIds } from './check-ids'
import { checkLegs } from './check-legs'
import { checkMedia } from './check-media'
import { checkPeople } from './check-people'
import { checkPresence } from './check-presence'
import { checkReferences } from './check-references'
import { checkTexts } from './check-texts'
import { lifeOf, type Draft } from '../life/draft'
import type { Life } from '../life/model'
import type { ProblemList } from '../life/problems'

export type { Draft }

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
  checkMedia,
  checkPeople,
  checkTexts,
]

/** Checks the items of a life against one another; what is faulty is reported and left out. */
export function checkLife(draft: Draft, problems: ProblemList): Life {
  return lifeOf(CHECKS.reduce((current, check) => check(current, problems), draft))
}
