/** What is asked of the page in every engine, as texts that the page runs. */

/** A moment of which map, borders and evidence are told. */
export const QUERY = '?date=1917-04-10&lang=en'

/** The first lesson that there is, on the wall. */
export const LESSON = '?lang=en&tour=exile-and-escape&present=1'

export interface Seen {
  /** The words of the slider; null until the page has begun. */
  words: string | null
  /** Whether the map is drawn by WebGL, or a figure stands in; null while there is neither. */
  map: 'webgl' | 'figure' | null
  /** Whether the traveller's image stands on it. */
  traveller: boolean
  /** What the page says of itself. */
  notices: string
  /** Whether the name of the engine is known to the page: its own words for it. */
  agent: string
}

/** What was found in one engine. */
export interface Outcome {
  version: string
  seen: Seen
  /** What the first step of a lesson tells on the wall. */
  told: string
  /** What stands at the head of the second window; absent where the driver opens none. */
  presenter?: string
  faults: string[]
}

/** An expression of a `Seen`. */
export const LOOK = `(() => {
  const slider = document.querySelector('[role=slider]')
  const canvas = document.querySelector('canvas.maplibregl-canvas')
  const region = document.querySelector('[role=region][aria-label=Map]')
  return {
    words: slider ? slider.getAttribute('aria-valuetext') : null,
    map: canvas ? 'webgl' : region && region.querySelector('svg') ? 'figure' : null,
    traveller: Boolean(region && region.querySelector('[role=img]')),
    notices: (document.querySelector('.notices') || {}).innerText || '',
    agent: navigator.userAgent,
  }
})()`

/** An expression that presses Play. */
export const PLAY = `(() => {
  for (const button of document.querySelectorAll('button'))
    if ((button.getAttribute('aria-label') || button.title) === 'Play') return button.click(), true
  return false
})()`

/** An expression of what the wall tells; empty at the title of a lesson and on the way to a step, null where nothing is shown. */
const TOLD = `(() => {
  const caption = document.querySelector('.wall-caption')
  if (caption && caption.ariaBusy === 'true') return ''
  return caption ? caption.innerText : document.querySelector('.lesson-card.title') ? '' : null
})()`

/** An expression that does what a clicker does. */
const CLICK_ON = `document.body.dispatchEvent(
  new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
)`

const [STEP_MS, LONGEST_MS] = [1000, 180_000]
/** The ground comes after the path, and a picture of a bare one says little. */
export const GROUND_MS = 20_000
export const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms))

/** Asks again and again until it is so: an engine that draws in software takes its time. */
export async function until<T>(ask: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  for (let waited = 0; ; waited += STEP_MS) {
    const seen = await ask()
    if (isSo(seen)) return seen
    if (waited >= LONGEST_MS) throw new Error(`not after ${String(LONGEST_MS / 1000)} s: ${JSON.stringify(seen)}`) // prettier-ignore
    await pause(STEP_MS)
  }
}

/** What an engine is to do: open an address, run expressions in the page, and take its picture. */
export interface Driven {
  open(address: string): Promise<unknown>
  run(expression: string): Promise<unknown>
  picture(file: string): Promise<void>
}

/** Starts, plays, and says what was seen; rejects where the page does not begin, or does not play. */
export async function startAndPlay(driven: Driven, file: string): Promise<Seen> {
  const look = async () => (await driven.run(LOOK)) as Seen
  const begun = await until(look, ({ words, map, traveller }) => words !== null && map !== null && traveller) // prettier-ignore
  await until(
    async () => driven.run(PLAY),
    (pressed) => pressed === true,
  )
  const played = await until(look, ({ words }) => words !== begun.words)
  await pause(GROUND_MS)
  await driven.picture(file)
  return played
}

/** Shows a lesson on the wall, and says what its first step tells; rejects where a clicker does nothing. */
export async function present(driven: Driven, page: string): Promise<string> {
  await driven.open(page + LESSON)
  const told = async () => (await driven.run(TOLD)) as string | null
  await until(told, (text) => text === '')
  await driven.run(CLICK_ON)
  return (await until(told, (text) => Boolean(text))) ?? ''
}
