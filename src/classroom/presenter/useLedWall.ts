import { onScopeDispose, shallowReadonly, shallowRef, type Ref } from 'vue'
import { openWire, type FromWall, type StepDrawn, type WallNews, type Wish } from './wire'

/** Ms within which a wall that is there answers. */
const ANSWER_MS = 1500

export interface LedWall {
  /** What is on it; null before one was heard. */
  news: Readonly<Ref<WallNews | null>>
  isOpen: Readonly<Ref<boolean>>
  /** The last map of a step that it sent. */
  drawn: Readonly<Ref<StepDrawn | null>>
  /** Null where the browser lets the windows not talk to each other. */
  send: ((wish: Wish) => void) | null
}

/**
 * The one wall that this window leads: the one that opened it (`asked`), or the first that answers.
 * Another is heard only when that one has gone, with a word or without.
 */
export function useLedWall(asked: string | null): LedWall {
  const news = shallowRef<WallNews | null>(null)
  const isOpen = shallowRef(false)
  const drawn = shallowRef<StepDrawn | null>(null)
  let wall = asked
  let hasAnswered = false
  let doubt: ReturnType<typeof setTimeout> | undefined

  const wire = openWire((message) => {
    if (message.kind !== 'hello' && message.kind !== 'order') hear(message)
  })

  function hear(message: FromWall) {
    const isOurs = message.wall === wall
    if (message.kind === 'bye') {
      if (isOurs) part()
    } else if (message.kind === 'figure') {
      if (isOurs) drawn.value = message
    } else if (isOurs || wall === null) take(message)
    else ask()
  }

  function take(message: WallNews) {
    wall = message.wall
    hasAnswered = true
    news.value = message
    isOpen.value = true
  }

  function part() {
    isOpen.value = false
    wall = null
  }

  /** Whether ours is still there: a window that crashed says no word. */
  function ask() {
    if (doubt !== undefined) return
    hasAnswered = false
    doubt = setTimeout(() => {
      doubt = undefined
      if (hasAnswered) return
      part()
      wire?.send({ kind: 'hello' })
    }, ANSWER_MS)
    wire?.send({ kind: 'hello' })
  }

  wire?.send({ kind: 'hello' })
  onScopeDispose(() => {
    clearTimeout(doubt)
    wire?.close()
  })

  return {
    news: shallowReadonly(news),
    isOpen: shallowReadonly(isOpen),
    drawn: shallowReadonly(drawn),
    send:
      wire &&
      ((wish) => {
        if (wall !== null) wire.send({ kind: 'order', wall, wish })
      }),
  }
}
