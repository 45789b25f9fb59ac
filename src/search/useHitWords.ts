import { useI18n } from 'vue-i18n'
import { peopleOf } from '../core/life/people'
import { workName, workTitle } from '../core/life/work-title'
import { countryName } from '../cards/languageName'
import { nameAt } from '../core/atlas'
import type { Form, Hit } from '../core/search'
import { fold } from '../core/search/fold'
import { useAtlas } from '../stores/map/atlas'
import { useClock } from '../stores/clock'
import { useLife } from '../stores/life/life'
import { usePreferences } from '../stores/preferences'
import { useWords } from '../stores/words/words'
import { usePassedText } from './passedText'
import { useTowns } from './towns'

/** A hit in the reader's words. */
export interface HitWords {
  name: string
  /** BCP 47, where it is not the reader's. */
  lang?: string | undefined
  /** What tells it from others: the name that matched, its date, its author; may be empty. */
  detail: string
  detailLang?: string | undefined
  /** The passage in which it was found. */
  excerpt: Form | null
}

/** Says what a hit is called, whatever its kind. */
export function useHitWords(): (hit: Hit) => HitWords {
  const { t, locale } = useI18n()
  const open = useLife()
  const atlas = useAtlas()
  const clock = useClock()
  const preferences = usePreferences()
  const words = useWords()
  const towns = useTowns()
  const passedText = usePassedText()

  /** The name that matched, unless it is read already. */
  const matched = ({ name }: Hit, shown: string) =>
    name && !fold(shown).includes(fold(name.text)) ? name : null

  function place(hit: Hit) {
    const name = words.placeName(hit.id)
    const today = words.placeWords(hit.id)?.today
    const form = matched(hit, `${name} ${today ?? ''}`)
    const now = today ? t('places.nameNow', { name: today }) : ''
    const whose = words.whoseIs(hit.id)
    const detail = form?.text ?? now
    return { name, detail: [detail, whose].filter(Boolean).join(' · '), detailLang: form?.lang }
  }

  function told({ kind, id }: Hit) {
    const of = { event: open.whole?.events, stay: open.whole?.stays, journey: open.whole?.journeys }
    const item = of[kind as keyof typeof of]?.find((each) => each.id === id)
    if (!item) return { name: id, detail: '' }
    const name = words.titleOf(item)
    return { name, lang: words.langOf(item.title), detail: words.dateOf(item, 'short') }
  }

  function chapter(id: string) {
    const found = open.whole?.chapters.find((each) => each.id === id)
    const name = words.say(found?.title)
    return { name, lang: words.langOf(found?.title), detail: found ? words.whenText(found.when) : '' } // prettier-ignore
  }

  function gap(id: string) {
    const found = open.whole?.gaps.find((each) => each.id === id)
    return { name: t('itinerary.unknown'), detail: found ? words.whenText(found.when) : '' }
  }

  function source(id: string) {
    const found = open.whole?.sources.get(id)
    if (!found) return { name: id, detail: '' }
    const { text, lang, original } = workTitle(found, locale.value)
    const author = found.author && workName(found.author, found, locale.value)
    const own = original && `[${original.text}]`
    return { name: text, lang, detail: [author, found.year, own].filter(Boolean).join(', ') }
  }

  function state(hit: Hit) {
    const found = atlas.known?.atlas.states.get(hit.id)
    if (!found) return { name: hit.name?.text ?? hit.id, detail: '' }
    const name = nameAt(found, clock.day)[preferences.lang]
    const form = matched(hit, name)
    return { name, detail: form?.text ?? '', detailLang: form?.lang }
  }

  function town(hit: Hit) {
    const found = towns.value.find(({ id }) => id === hit.id)
    const name = found?.names[0] ?? hit.id
    const country = found ? countryName(found.country, preferences.locale) : ''
    const form = matched(hit, name)
    return { name, detail: [form?.text, country].filter(Boolean).join(' · ') }
  }

  function called(hit: Hit): Omit<HitWords, 'excerpt'> {
    switch (hit.kind) {
      case 'date':
        return { name: words.whenText(hit.id), detail: t('search.toDate') }
      case 'place':
        return place(hit)
      case 'person': {
        const person = open.whole && peopleOf(open.whole).find(({ id }) => id === hit.id)
        const detail = person ? words.lifetime(person) : ''
        return { name: words.say(person?.name), lang: words.langOf(person?.name), detail }
      }
      case 'chapter':
        return chapter(hit.id)
      case 'gap':
        return gap(hit.id)
      case 'source':
        return source(hit.id)
      case 'state':
        return state(hit)
      case 'town':
        return town(hit)
      default:
        return told(hit)
    }
  }

  /** Of a town that the life does not tell of: how near the person came to it. */
  function passed({ kind, id }: Hit): Form | null {
    const found = kind === 'town' ? towns.value.find((each) => each.id === id) : undefined
    const text = found && passedText(found.at)?.sentence
    return text ? { text } : null
  }

  return (hit) => ({ ...called(hit), excerpt: hit.excerpt ?? passed(hit) })
}
