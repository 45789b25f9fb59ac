/** How fast the clock runs, told from the moments that come by: the map has no clock of its own. */
export interface Anticipation {
  /** A moment has come. Answers the one to look ahead to, or null while time stands or leaps. */
  ahead(moment: number, seconds: number): number | null
}

/** Seconds before he leaves that the map begins to turn to where he is going. */
const LEAD_SECONDS = 0.9
/** Moments farther apart than this are not one run of the clock. */
const PAUSE_SECONDS = 0.5
/** Days in one step that no story runs through. */
const LEAP_DAYS = 60
/** Looking ahead costs a little: often enough is enough. */
const EVERY_SECONDS = 0.2

export function createAnticipation(): Anticipation {
  let last: { moment: number; seconds: number } | null = null
  let rate = 0
  let looked = -Infinity
  return {
    ahead(moment, seconds) {
      const days = moment - (last?.moment ?? moment)
      const took = seconds - (last?.seconds ?? seconds)
      last = { moment, seconds }
      if (took <= 0 || took > PAUSE_SECONDS || days <= 0 || days > LEAP_DAYS) {
        rate = 0
        return null
      }
      // A single frame may be long or short.
      rate = rate ? rate * 0.8 + (days / took) * 0.2 : days / took
      if (seconds - looked < EVERY_SECONDS) return null
      looked = seconds
      return moment + rate * LEAD_SECONDS
    },
  }
}
