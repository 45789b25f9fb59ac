import { useI18n } from 'vue-i18n'
import { passedBy, type Passed } from '../core/itinerary/passed'
import type { Position } from '../core/life/model'
import { useLife } from '../stores/life/life'
import { useWords } from '../stores/words/words'

/** The point itself, as far as the answer is concerned: within the bounds of a town. */
const AT_KM = 3

/** "Did he pass your town?", answered in a sentence, with what it rests on. */
export interface PassedText {
  sentence: string
  passed: Passed
}

/** Says how near the person followed came to a point, when, how, and how well that is known. */
export function usePassedText(): (at: Position) => PassedText | null {
  const { t, n } = useI18n()
  const open = useLife()
  const words = useWords()

  /** As coarse as the record dates it. */
  const dated = ({ item }: Passed) => words.dateOf(item, 'short')

  return (at) => {
    const { life, person } = open
    if (!life || !person) return null
    const [passed] = passedBy(life, person.id, at)
    if (!passed) return null
    const km = t('routes.km', { n: n(passed.km < 10 ? Number(passed.km.toFixed(1)) : Math.round(passed.km)) }) // prettier-ignore
    const how =
      passed.kind === 'stay'
        ? words.placeName(passed.item.place, Math.floor(passed.moment))
        : t('search.passed.by', {
            mode: t(`vocabulary.mode.${passed.mode}`),
            title: words.titleOf(passed.item),
            route: t(`vocabulary.route.${passed.route}`),
          })
    const values = { km, when: dated(passed), how, name: words.say(person.name) }
    const blurred = passed.exactKm > AT_KM && passed.km <= passed.exactKm
    const key = blurred ? 'may' : passed.km <= AT_KM ? 'here' : 'nearest'
    const off = passed.exactKm > 0 ? t('search.passed.exact', { km: t('routes.km', { n: n(passed.exactKm) }) }) : '' // prettier-ignore
    return { sentence: [t(`search.passed.${key}`, values), off].filter(Boolean).join(' '), passed }
  }
}
