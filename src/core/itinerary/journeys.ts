import type { Journey } from '../life/model'
import type { Itinerary } from './types'

/** The journeys of an itinerary in the order in which they were begun, whatever the order of the file. */
export function journeysOf({ items }: Pick<Itinerary, 'items'>): Journey[] {
  return items
    .filter((item) => item.kind === 'journey')
    .sort((a, b) => a.start - b.start)
    .map(({ journey }) => journey)
}
