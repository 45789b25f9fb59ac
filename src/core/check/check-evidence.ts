import type { Check } from './check'
import { checkAddresses } from './evidence/addresses'
import { checkAuthorities } from './evidence/authorities'
import { checkCertain } from './evidence/certain'
import { checkCited } from './evidence/cited'
import { checkFiction } from './evidence/fiction'
import { checkFromMemory } from './evidence/from-memory'
import { checkGazetteer } from './evidence/gazetteer'
import { checkGist } from './evidence/gist'
import { checkLocators } from './evidence/locators'
import { checkScope } from './evidence/scope'

/** One rule a file; the last is asked only where nothing else is wrong. */
const RULES: readonly Check[] = [
  checkGazetteer,
  checkLocators,
  checkGist,
  checkFromMemory,
  checkCertain,
  checkFiction,
  checkScope,
  checkAddresses,
  checkAuthorities,
  checkCited,
]

/** Citations hold what they are cited for (geodata/README.md, “Evidence”); nothing is left out. */
export const checkEvidence: Check = (draft, problems) =>
  RULES.reduce((current, rule) => rule(current, problems), draft)
