import { defineStore } from 'pinia'
import { computed, shallowRef, watchEffect } from 'vue'
import { fetchText } from '../../assets/fetching'
import { nameAt, namesBetween, ownerAt } from '../../core/atlas'
import type { CountriesOf } from '../../core/itinerary/facets'
import { datedDays } from '../../core/itinerary/record'
import type { Journey, Life, LifeEvent, Stay } from '../../core/life/model'
import { bordersFolder, useAtlas } from './atlas'
import { useLife } from '../life/life'
import { usePreferences } from '../preferences'
import { useSieve } from '../choice/sieve'

/** The piece of land of each place, by the finest outlines: written when the site is built. */
const UNITS_FILE = 'units.json'

type Units = ReadonlyMap<string, string | null>

/** Of a life whose site has not written them: what measures land comes when it is wanted. */
const coarseUnits = async (life: Life) =>
  (await import('../../borders/coarse-units')).coarseUnits(bordersFolder(), life)

async function builtUnits(folder: string): Promise<Units> {
  const units = JSON.parse(await fetchText(`${folder}/${UNITS_FILE}`)) as Record<string, string>
  return new Map(Object.entries(units))
}

/** Which state each place of the life belonged to, by date. */
export const useCountries = defineStore('countries', () => {
  const open = useLife()
  const atlas = useAtlas()
  const preferences = usePreferences()
  const sieve = useSieve()
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
      units.value = folder ? await builtUnits(folder).catch(() => coarseUnits(life)) : await coarseUnits(life) // prettier-ignore
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

  const state = (id: string | null) => (id === null ? undefined : atlas.known?.atlas.states.get(id))

  /** The name that it bore then, in the reader's words; empty where nobody knows. */
  function stateName(id: string | null, day: number): string {
    const known = state(id)
    return known ? nameAt(known, day)[preferences.lang] : ''
  }

  /** The names that it bore at first and at last: “Russian Empire – Russian SFSR”; or empty. */
  function stateNames(id: string, first: number, last: number): string {
    const known = state(id)
    const names = known ? namesBetween(known, first, last) : []
    return names.map((name) => name[preferences.lang]).join(' – ')
  }

  const countryOf = (placeId: string, day: number) => stateName(stateAt(placeId, day), day)

  /** Where an item begins and where it ends: over a stay a place may come to another state. */
  const placesOf = (item: Stay | Journey | LifeEvent) =>
    'place' in item ? [item.place, item.place] : [item.from, item.to]
  /** A function of its own whenever more is known, so that what depends on it is told anew. */
  const countriesOf = computed((): CountriesOf => {
    if (!units.value || !atlas.known) return () => []
    return (item) => {
      const days = datedDays(item)
      return [...new Set(placesOf(item).flatMap((id, end) => stateAt(id, days[end] ?? days[0]) ?? []))] // prettier-ignore
    }
  })

  // Who sifts by country, by hand or by a link, sees nothing before it is known what lies in which.
  watchEffect(() => sieve.sieve.chosen.has('country') && void load())
  watchEffect(() => (sieve.countriesOf = countriesOf.value))

  return { units, load, stateAt, stateName, stateNames, countryOf, countriesOf }
})
