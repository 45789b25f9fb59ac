import { openLife } from '../src/cli/folder'
import { meshOf, type UnitTopology } from '../src/core/atlas'
import { resolveItinerary } from '../src/core/itinerary/resolve'
import type { Life } from '../src/core/life/model'
import { textIn } from '../src/core/life/text'
import { createGround } from '../src/figure/ground'
import { wholeLife } from '../src/figure/whole'
import { sceneAt } from '../src/scene/moment'

/** The moments after the death at which everything was and nothing is. */
const AFTERWARDS_DAYS = 1.5

/** The life in a folder as one still picture, by language. `outlines`: of the states' units, TopoJSON. */
export function wholeLivesIn(
  folder: string,
  outlines: string,
  size: { width: number; height: number },
): Map<string, string> {
  const life = openLife(folder)
  const ground = createGround(meshOf(JSON.parse(outlines) as UnitTopology))(null, 0)
  return new Map(life.languages.map((lang) => [lang, pictureOf(life, lang, ground, size)]))
}

function pictureOf(
  life: Life,
  lang: string,
  ground: Parameters<typeof wholeLife>[0]['ground'],
  size: { width: number; height: number },
): string {
  const [person] = life.subjects
  if (!person) throw new Error(`nobody is to be followed in "${life.id}"`)
  const itinerary = resolveItinerary(life, person.id)
  const shown = sceneAt(
    life,
    itinerary,
    itinerary.last + AFTERWARDS_DAYS,
    lang === 'ru' ? 'ru' : 'en',
    null,
  )
  const places = itinerary.items.flatMap((item) => {
    const place = item.kind === 'stay' ? life.places.get(item.stay.place) : undefined
    return place ? [place.at] : []
  })
  const title = textIn(life.title, lang, life.languages).text
  return wholeLife({ shown, ground, flavour: 'paper', title, id: 'whole' }, places, size)
}
