import type { Day } from '../time/day'

/** Something that the story stops at: shown while its dwell lasts. */
export interface PaceStop {
  day: Day
  seconds: number
  kind: 'stay' | 'journey' | 'event' | 'unknown'
  id: string
  /** Seconds of story that it is given. */
  dwell: number
}

/** A monotone, invertible map between calendar days and seconds of story. */
export interface Pace {
  totalSeconds: number
  /** Seconds of story at a day; days outside are held to the ends. */
  storyAt(day: Day): number
  /** Day at a second of story; seconds outside are held to the ends. */
  dayAt(seconds: number): Day
  /** How many times faster than the story's ordinary rate the days pass at that moment. */
  compressionAt(day: Day): number
  /** Whether they pass so fast that the reader must be told: "time is compressed". */
  isCompressed(day: Day): boolean
  /** In order of time. */
  stops: PaceStop[]
}
