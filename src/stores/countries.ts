import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { nameAt, ownerAt } from '../core/atlas'
import type { CountriesOf } from '../core/itinerary/facets'
import { datedDays } from '../core/itinerary/record'
import type { Journey, Life, LifeEvent, Stay } from '../core/life/model'
import { useAtlas } from './atlas'
import { useLife } from './life'
import { usePreferences } from './preferences'

/** The piece of land of each place, by the finest outlines: written when the site is built. */
const UNITS_FILE = 'units.json'

type Units = ReadonlyMap<string, string | null>

/** Only for lives that the site was not built with: what measures land comes when it is wanted. */
async function measuredUnits(life: Life): Promise<Units> {
  const { coarseUnits } = await import('./coarseUnits')
  return coarseUnits(life)
}

async function builtUnits(folder: string): Promise<Units> {
  const response = await fetch(`${folder}/${UNITS_FILE}`)
  if (!response.ok) throw new Error(String(response.status))
  return new Map(Object.entries((await response.json()) as Record<string, string>))
}

/** Which state each place of the life belonged to, by date. */
export const useCountries = defineStore('countries', () => {
  const open = useLife()
  const atlas = useAtlas()
  const preferences = usePreferences()
  const units = shallowRef<Units | null>(null)
  let ofLife: string | null = null

  /** Fetches what is needed once a life; never throws: without it no place has a country. */
  async function load(): Promise<void> {
    const life = open.edition
    if (!life || ofLife === life.id) return
    ofLife = life.id
    units.value = null
    void atlas.open()
    try {
      const { folder } = open
      units.value = folder ? await builtUnits(folder).catch(() => measuredUnits(life)) : await measuredUnits(life) // prettier-ignore
    } catch {
      ofLife = null
    }
  }

  /** Id of the state that had a place on a day; null where nobody knows. */
  function stateAt(placeId: string, day: number): string | null {
    const unit = units.value?.get(placeId)
    const known = atlas.known?.atlas
    return unit && known ? (ownerAt(known, day, unit)?.state ?? null) : null
  }

  /** The name that it bore then, in the reader's words; empty where nobody knows. */
  function stateName(id: string | null, day: number): string {
    const state = id === null ? undefined : atlas.known?.atlas.states.get(id)
    return state ? nameAt(state, day)[preferences.lang] : ''
  }

  const countryOf = (placeId: string, day: number) => stateName(stateAt(placeId, day), day)

  const placesOf = (item: Stay | Journey | LifeEvent) =>
    'place' in item ? [item.place] : [item.from, item.to]
  /** A function of its own whenever more is known, so that what depends on it is told anew. */
  const countriesOf = computed((): CountriesOf => {
    if (!units.value || !atlas.known) return () => []
    return (item) => {
      const [day] = datedDays(item)
      return [...new Set(placesOf(item).flatMap((id) => stateAt(id, day) ?? []))]
    }
  })

  return { units, load, stateAt, stateName, countryOf, countriesOf }
})
