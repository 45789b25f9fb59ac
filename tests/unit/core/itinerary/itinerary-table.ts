import { isoFromDay } from '../../../../src/core/time/day'
import { resolveItinerary } from '../../../../src/core/itinerary/resolve'
import { segmentId } from '../../../../src/core/itinerary/types'
import { life, type Parts } from '../made-life'

/** The flat itinerary, readable: id, start and end as date and hour. */
export function table(parts: Parts): string[] {
  const stamp = (moment: number) => {
    const hours = Math.round((moment - Math.floor(moment)) * 24)
    return `${isoFromDay(moment + (hours === 24 ? 0.5 : 0))} ${hours % 24}h`
  }
  return resolveItinerary(life(parts), 'ann').segments.map(
    (each) => `${segmentId(each)}: ${stamp(each.start)} – ${stamp(each.end)}`,
  )
}
