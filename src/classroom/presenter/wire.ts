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
  /** When the lesson began, ms since 1970. */
  since: number
  /** Where the wall can be opened again as it stands. */
  address: string
}

export interface Spot {
  x: number
  y: number
}

/** What the other windows ask of the wall. */
export type Order =
  | { kind: 'hello' }
  | { kind: 'move'; direction: 1 | -1 }
  | { kind: 'jump'; step: number }
  | { kind: 'black' }
  | { kind: 'spot'; spot: Spot | null }
  | { kind: 'bye' }

const CHANNEL = 'etape-wall'

export interface Wire<Out> {
  send(message: Out): void
  close(): void
}

/**
 * The line between the wall and the windows of whoever presents, in one browser; null where a page
 * is not let have one. Both ends hear all that the other says, and never themselves.
 */
export function openWire<Out, In>(hear: (message: In) => void): Wire<Out> | null {
  try {
    const channel = new BroadcastChannel(CHANNEL)
    channel.onmessage = ({ data }: MessageEvent<In>) => {
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

const ORDERS = new Set(['hello', 'move', 'jump', 'black', 'spot'])

/** Whether a message is an order: what two walls say of themselves is none of each other’s. */
export const isOrder = (message: Order | WallNews): message is Order => ORDERS.has(message.kind)
