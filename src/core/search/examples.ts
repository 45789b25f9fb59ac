import { whenOf } from '../time/edtf'
import { nameAt } from '../itinerary/names'
import type { Lang, Life } from '../life/model'

/** What a search field has room for, in characters a name. */
const LONGEST = 12
/** The letters that a reader of each language of the page is at home in. */
const HOME: Record<Lang, RegExp> = { en: /\p{Script=Latin}/u, ru: /\p{Script=Cyrillic}/u }

/**
 * Up to three names by which a reader sees what may be searched for: of the life's first place as
 * the reader calls it, then of other towns where much is told, as they are called there: one in
 * the reader's letters, one in others, where the life has such.
 */
export function exampleNames(life: Life, lang: Lang): string[] {
  const [person] = life.subjects
  const stays = life.stays.filter(({ who }) => person && who.includes(person.id))
  const [first] = stays
  const home = first && life.places.get(first.place)
  if (!home) return []
  const names = [...stays]
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ place, when }) => {
      const town = life.places.get(place)
      if (!town || town === home || town.precision !== 'settlement') return []
      const own = nameAt(town, whenOf(when).start.earliest, lang).toponym
      return town.names.filter(
        ({ status, toponym }) =>
          status === 'official' && toponym !== own && toponym.length <= LONGEST,
      )
    })
    .map(({ toponym }) => toponym)
  const near = names.find((name) => HOME[lang].test(name))
  const far = names.find((name) => !HOME[lang].test(name))
  const name = nameAt(home, whenOf(first.when).start.earliest, lang).toponym
  return [name, near, far].filter((each) => each !== undefined)
}
