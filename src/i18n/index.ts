import { createI18n } from 'vue-i18n'
import type { Lang } from '../core/life/model'
import { accounts } from './messages/accounts'
import { atlas } from './messages/atlas'
import { common } from './messages/common'
import { itinerary } from './messages/itinerary'
import { map } from './messages/map'
import { places } from './messages/places'
import { problems } from './messages/problems'
import { projection } from './messages/projection'
import { routes } from './messages/routes'
import { timeline } from './messages/timeline'
import { vocabulary } from './messages/vocabulary'

/** All messages, a room a namespace; each room's file holds both languages side by side. */
const rooms = {
  accounts,
  atlas,
  common,
  itinerary,
  map,
  places,
  problems,
  projection,
  routes,
  timeline,
  vocabulary,
}

type Rooms = typeof rooms
type Messages = { [room in keyof Rooms]: Rooms[room]['en'] }

function messagesIn(lang: Lang): Messages {
  const entries = Object.entries(rooms).map(([room, texts]) => [room, texts[lang]])
  return Object.fromEntries(entries) as Messages
}

export const LANGS: readonly Lang[] = ['en', 'ru']

/** Russian plural: 1 день, 2 дня, 5 дней (the three forms stand in this order). */
function russianPlural(choice: number, choices: number): number {
  const n = Math.abs(choice)
  const form =
    n % 10 === 1 && n % 100 !== 11
      ? 0
      : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14)
        ? 1
        : 2
  return Math.min(form, choices - 1)
}

/** The translations of the interface; texts of a life are data and carry both languages themselves. */
export function createTranslations(lang: Lang) {
  return createI18n<[Messages], Lang, false>({
    legacy: false,
    locale: lang,
    fallbackLocale: 'en',
    messages: { en: messagesIn('en'), ru: messagesIn('ru') },
    pluralRules: { ru: russianPlural },
  })
}

/** The language a reader probably wants, from the browser's list: Russian if it comes first, else English. */
export function preferredLang(languages: readonly string[]): Lang {
  for (const tag of languages) {
    if (tag.startsWith('ru')) return 'ru'
    if (tag.startsWith('en')) return 'en'
  }
  return 'en'
}
