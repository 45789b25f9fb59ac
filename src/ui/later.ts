import { defineAsyncComponent, type Component } from 'vue'
import NotLoaded from './NotLoaded.vue'

/** Times that a file is asked for again before the reader is told. */
const TRIES = 3
/** Ms between them. */
const PAUSE_MS = 700

/**
 * A part of the page that comes when it is first used. Where it cannot be had (a connection that
 * breaks, an edition that changed under the page) that is said in its place, with a way on.
 */
export function later(load: () => Promise<{ default: Component }>): Component {
  return defineAsyncComponent({
    loader: load,
    delay: 0,
    errorComponent: NotLoaded,
    onError(_error, retry, fail, attempts) {
      if (attempts < TRIES) setTimeout(retry, PAUSE_MS)
      else fail()
    },
  })
}

/** Ms after which what comes at rest comes though the browser is busy. */
const PATIENCE_MS = 3000

/** A part that nobody waits for, but that is to be there when it is wanted: it comes when the browser has time. */
export const atRest = (load: () => Promise<{ default: Component }>): Component =>
  later(async () => {
    await new Promise<unknown>((come) => {
      if (typeof requestIdleCallback === 'function')
        requestIdleCallback(come, { timeout: PATIENCE_MS })
      else setTimeout(come, PATIENCE_MS)
    })
    return load()
  })
