/** Ms in which what changed gives way to what comes. */
export const FADE_MS = 300

/** Where frames come from; the browser's own. */
export interface Frames {
  /** Ms. */
  now(): number
  request(draw: (now: number) => void): number
  cancel(frame: number): void
}

const BROWSER: Frames = {
  now: () => performance.now(),
  request: (draw) => requestAnimationFrame(draw),
  cancel: (frame) => cancelAnimationFrame(frame),
}

export interface Fade {
  /**
   * Calls `draw` with 0 to 1, at last with 1: from frame to frame for `FADE_MS`, or at once. A
   * change that stands alone fades over; where changes come faster than that, they cut.
   */
  run(draw: (share: number) => void, isCut: boolean): void
  /** Leaves off in the midst: nothing is drawn any more. */
  stop(): void
}

/** One cross-fade at a time. */
export function createFade(frames: Frames = BROWSER): Fade {
  let running: { draw: (share: number) => void; frame: number } | null = null
  let last = -Infinity

  function stop(): void {
    if (running) frames.cancel(running.frame)
    running = null
  }

  return {
    run(draw, isCut) {
      const before = running
      stop()
      before?.draw(1)
      const now = frames.now()
      const isHurried = now - last < FADE_MS
      last = now
      if (isCut || isHurried) return draw(1)
      let begun: number | null = null
      const step = (at: number) => {
        begun ??= at
        const share = Math.min(1, (at - begun) / FADE_MS)
        running = share < 1 ? { draw, frame: frames.request(step) } : null
        draw(share)
      }
      draw(0)
      running = { draw, frame: frames.request(step) }
    },
    stop,
  }
}
