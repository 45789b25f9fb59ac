import { placeOf, withAccount, type Told } from '../../core/life/accounts/account'
import type { Chosen } from '../../core/life/accounts'
import type { Citation, Life } from '../../core/life/model'
import type { LifeWords } from '../words'

/** One of several accounts of the same thing, in the reader's words. */
export interface AccountWords {
  /** 0 is that of the edition, n its n-th alternative. */
  n: number
  followed: boolean
  date: string
  /** Empty where all accounts have the same. */
  place: string
  /** Its own words, where it has any and is not the one that is told. */
  text: string
  /** Of those words, where it is not the reader's. */
  lang: string | undefined
  citations: readonly Citation[]
}

function itemOf(life: Life | null, id: string): Told | undefined {
  const same = (item: Told) => item.id === id
  return life?.stays.find(same) ?? life?.journeys.find(same) ?? life?.events.find(same)
}

/** The accounts of a stay, journey or event as its files have them; none where there is only one. */
export function accountsOf(
  edition: Life | null,
  chosen: Chosen,
  words: LifeWords,
  id: string,
): AccountWords[] {
  const main = itemOf(edition, id)
  if (!main?.alternatives?.length) return []
  const followed = chosen.get(main.id) ?? 0
  const told = [main, ...main.alternatives.map((_, i) => withAccount(main, i + 1))]
  const samePlace = told.every((item) => placeOf(item) === placeOf(main))
  return told.map((item, n) => {
    const own = n === 0 ? main.text : main.alternatives?.[n - 1]?.text
    return {
      n,
      followed: n === followed,
      date: words.dateOf(item),
      place: samePlace ? '' : words.placeName(placeOf(item)),
      text: n === followed ? '' : words.say(own),
      lang: words.langOf(own),
      citations: item.sources,
    }
  })
}
