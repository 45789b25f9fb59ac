import type { Life, LifeEvent, Place, Stay } from '../../src/core/life/model'
import { smallLife } from '../fixtures/small-life'

const sources = [{ source: 'memoir', basis: 'read' as const }]
const both = (text: string) => ({ en: text, ru: text })

function town(id: string, en: string, ru: string, at: [number, number]): Place {
  const official = { status: 'official' as const, sources }
  return {
    ...{ id, at, kind: 'city', precision: 'settlement', located: { by: 'geonames' } },
    names: [
      { toponym: en, lang: 'en', ...official },
      { toponym: ru, lang: 'ru', ...official },
    ],
    geometry: { type: 'Point', coordinates: at },
  }
}

/** Of one account only, and of none. */
const MORE = [town('berne', 'Berne', 'Берн', [7.45, 46.95]), town('batum', 'Batum', 'Батум', [41.64, 41.65])] // prettier-ignore

/** A village that was named after her, and is still. */
function namedAfterHer(place: Place): Place {
  const bears = { when: '1919-01-01/', namedAfter: 'ada', status: 'official' as const, sources }
  const names = [
    ...place.names.map((name) => ({ ...name, when: '../1918-12-31' })),
    { toponym: 'Adagrad', lang: 'en', ...bears },
    { toponym: 'Адаград', lang: 'ru', ...bears },
  ]
  return { ...place, names }
}

const museum: LifeEvent = {
  id: 'museum',
  who: ['ada'],
  place: 'odessa',
  kind: 'memory',
  when: '1925-05-05',
  title: both('A museum'),
  text: both('A museum'),
  certainty: 'certain',
  sources,
  weight: 1,
}

/** The made-up life with what it lacks for every layer of the map: two accounts, a name, what came after. */
export function picturedLife(): Life {
  const life = smallLife()
  const places = new Map(life.places)
  for (const each of MORE) places.set(each.id, each)
  const farm = places.get('farm')
  if (farm) places.set('farm', namedAfterHer(farm))
  const stays = life.stays.map((stay): Stay =>
    stay.id === 'abroad' ? { ...stay, alternatives: [{ place: 'berne', sources }] } : stay,
  )
  return { ...life, places, stays, events: [museum] }
}
