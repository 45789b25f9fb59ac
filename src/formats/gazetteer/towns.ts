import { skeleton } from '../../core/search/skeleton'
import type { Position } from '../../core/life/model'
import { slug } from '../rows/ids'

/** A town as GeoNames has it, or one of its names at another time. */
export interface Town {
  /** GeoNames number. */
  id?: number
  name: string
  at: Position
  population: number
  /** Two letters, as today; empty where nobody says. */
  country: string
}

/** The letters of a name: "Sankt-Peterburg", «Санкт-Петербург» and "sankt peterburg" are one. */
export const lettersOf = (name: string): string => slug(name).replaceAll('-', '')

/** "Kars, Turkey", "Riga (Latvia)", "г. Пермь": the name itself. */
export const bareName = (name: string): string =>
  name
    .replace(/\s*[([].*$/, '')
    .replace(/^(?:г|гор|с|д|п|пос|ст)\.\s*/iu, '')
    .split(',')[0]
    ?.trim() ?? name

/**
 * By what a name is looked up: its sound, and where German and Polish write ch for kh, that too
 * ("Charkow", «Харьков»).
 */
export function soundsOf(name: string): string[] {
  const bare = bareName(name)
  const all = [bare, bare.replace(/(?<!s)ch/gi, 'kh')].map((each) =>
    skeleton(each).replaceAll(' ', ''),
  )
  return [...new Set(all)].filter(Boolean)
}

/** The shelf that a sound stands on: its first two letters, or one for all that is not Latin. */
export const shelfOf = (sound: string): string =>
  /^[a-z0-9]/.test(sound) ? sound.slice(0, 2).replace(/[^a-z0-9]/g, '_') : '_'

/** The shelves on which a name may be found. */
export const shelvesOf = (name: string): string[] => [...new Set(soundsOf(name).map(shelfOf))]

/** A town as a line of its shelf: name, country, people, longitude, latitude, GeoNames number. */
export const townLine = ({ name, country, population, at, id }: Town): string =>
  [name, country, population, Number(at[0].toFixed(3)), Number(at[1].toFixed(3)), id ?? ''].join(
    '\t',
  )

/** The towns of a shelf's text. */
export function townsIn(text: string): Town[] {
  return text.split('\n').flatMap((line) => {
    const [name = '', country = '', population, lon, lat, id] = line.split('\t')
    if (name === '') return []
    const town = { name, country, population: Number(population), at: [Number(lon), Number(lat)] as Position }
    return [{ ...town, ...(id && { id: Number(id) }) }]
  })
} // prettier-ignore
