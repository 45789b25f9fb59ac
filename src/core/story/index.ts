export { createCalendarPace } from './calendar-pace'
export { createPace } from './pace'
export type { Pace, PaceStop } from './types'
