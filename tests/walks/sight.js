/**
 * Runs in the page, before it: looks in every frame whether the traveller (the image in the map's
 * region) is in sight, so that a walk or a test can ask `window.sight` afterwards.
 *
 * `window.sightSpeed`, if it is set before: { fps, blank } lets the page's time pass so many frames
 * a second however long they take, and `blank` draws no map, which moves as if it were drawn.
 */
{
  const { fps = 0, blank = false } = window.sightSpeed ?? {}
  /** Frames that were drawn; those of them with a traveller to be seen, who was not; where in the story. */
  const sight = { frames: 0, absent: 0, lost: 0, spans: [] }
  window.sight = sight

  let drawn = false
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced']) {
    const draw = WebGL2RenderingContext.prototype[name]
    WebGL2RenderingContext.prototype[name] = function (...given) {
      drawn = true
      if (!blank) draw.apply(this, given)
    }
  }

  const ask = window.requestAnimationFrame.bind(window)
  if (fps) {
    let time = performance.now()
    performance.now = () => time
    window.requestAnimationFrame = (callback) => ask(() => callback(time))
    const pass = () => {
      time += 1000 / fps
      ask(pass)
    }
    ask(pass)
  }

  /** Null: there is nobody to be seen. */
  function isInSight() {
    const image = document.querySelector('[role=region] [role=img]')
    if (!image || image.hidden) return null
    const { x, y, width, height } = image.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    return top !== null && image.closest('[role=region]').contains(top)
  }

  function note() {
    const slider = document.querySelector('[role=slider]')
    const at = slider?.getAttribute('aria-valuetext') ?? ''
    const span = sight.spans.at(-1)
    if (span && span.end === sight.frames - 1) {
      span.end = sight.frames
      span.until = at
    } else sight.spans.push({ begin: sight.frames, end: sight.frames, from: at, until: at })
  }

  const look = () => {
    ask(look)
    if (!drawn) return
    drawn = false
    sight.frames += 1
    const seen = isInSight()
    if (seen === null) sight.absent += 1
    if (seen !== false) return
    sight.lost += 1
    note()
  }
  ask(look)
}
