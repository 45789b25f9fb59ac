import type { Stage } from '../../core/story/stages'

/** A step as whoever presents reads it: words only, in the language of the wall. */
export interface ToldStep {
  title: string
  date: string
  caption: string
  note: string
  question: string
  /** Places or accounts that the class chooses from. */
  choice: readonly string[]
}

/** All that the wall shows, said whole each time: a window that comes late knows everything at once. */
export interface WallNews {
  kind: 'wall'
  /** Which of the walls that may stand open in one browser. */
  wall: string
  title: string
  /** What the lesson is to take; null where nobody has said. */
  minutes: number | null
  steps: readonly ToldStep[]
  /** 0 the title, n + 1 the end. */
  step: number
  stage: Stage
  /** Whether forward reveals something of the step before it goes on. */
  holds: boolean
  isBlack: boolean
  /** Where the spotlight stands, shares of the wall's width and height; null without one. */
  spot: Spot | null
  /** The file of a picture that did not come; empty where all is well. */
  missing: string
  /** When the lesson began, ms since 1970. */
  since: number
  /** Where the wall can be opened again as it stands. */
  address: string
}

export interface Spot {
  x: number
  y: number
}

/** The map of a step as an SVG document: the wall draws it, as the other window has no life. */
export interface StepDrawn {
  kind: 'figure'
  wall: string
  step: number
  svg: string
}

export type FromWall = WallNews | StepDrawn | { kind: 'bye'; wall: string }

/** What the other windows ask of the wall. */
export type Wish =
  | { kind: 'move'; direction: 1 | -1 }
  | { kind: 'jump'; step: number }
  | { kind: 'black' }
  | { kind: 'spot'; spot: Spot | null }
  | { kind: 'draw'; step: number }

/** Whoever comes asks all walls; what is wished is wished of one. */
export type Order = { kind: 'hello' } | { kind: 'order'; wall: string; wish: Wish }

export type Message = FromWall | Order

const CHANNEL = 'etape-wall'

export interface Wire {
  send(message: Message): void
  close(): void
}

type Hear = (message: Message) => void

/** Both ends in one page, as in the edition in one file; never heard by who speaks. */
const ends = new Set<Hear>()
export function openInside(hear: Hear): Wire {
  ends.add(hear)
  return {
    send: (message) => {
      for (const each of ends) if (each !== hear) each(message)
    },
    close: () => {
      ends.delete(hear)
    },
  }
}

/**
 * The line between walls and the windows of whoever presents, in one browser; null where a page
 * is not let have one. All ends hear all that the others say, and never themselves.
 */
export function openWire(hear: Hear): Wire | null {
  if (__ETAPE_ONE_FILE__) return openInside(hear)
  try {
    const channel = new BroadcastChannel(CHANNEL)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      hear(data)
    }
    return {
      send: (message) => {
        channel.postMessage(message)
      },
      close: () => {
        channel.close()
      },
    }
  } catch {
    return null
  }
}
