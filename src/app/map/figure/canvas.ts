import type { PlacedSign } from '../../../figure/draw/draw-places'
import { SERIF } from '../../../figure/text'

const SVG = 'http://www.w3.org/2000/svg'

/** The layers of the figure on the page, bottom to top. */
export const LAYERS = ['ground', 'areas', 'path', 'underWay', 'places', 'lights', 'names', 'marker'] as const // prettier-ignore
export type Layer = (typeof LAYERS)[number]

/** The figure as the page has it: one SVG, whose layers are replaced when they differ. */
export interface Canvas {
  svg: SVGSVGElement
  /** What is drawn in a layer; nothing is done where it is the same under the same key. */
  put(layer: Layer, key: string, draw: () => string): void
  /** How what is drawn lies in the view meanwhile; '' where it was drawn for it. */
  move(transform: string): void
  /** The sign that can be reached by Tab; the others are reached from it. */
  reach(id: string | null, focus?: boolean): void
}

export function createCanvas(container: HTMLElement): Canvas {
  const svg = document.createElementNS(SVG, 'svg')
  const moved = document.createElementNS(SVG, 'g')
  const layers = new Map<Layer, { element: SVGGElement; key: string }>()
  svg.setAttribute('font-family', SERIF)
  svg.setAttribute('tabindex', '0')
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', container.getAttribute('aria-label') ?? '')
  Object.assign(svg.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', userSelect: 'none' }) // prettier-ignore
  svg.append(moved)
  for (const layer of LAYERS) {
    const element = document.createElementNS(SVG, 'g')
    moved.append(element)
    layers.set(layer, { element, key: '' })
  }
  container.append(svg)

  function put(layer: Layer, key: string, draw: () => string): void {
    const known = layers.get(layer)
    if (!known || known.key === key) return
    known.key = key
    const focused = known.element.contains(document.activeElement) ? document.activeElement : null
    const id = focused?.closest('[data-place]')?.getAttribute('data-place')
    known.element.innerHTML = draw()
    // What had the focus is another element now.
    if (id) signOf(id)?.focus({ preventScroll: true })
  }

  const signOf = (id: string) =>
    layers.get('places')?.element.querySelector<SVGGElement>(`[data-place="${CSS.escape(id)}"]`)

  return {
    svg,
    put,
    move: (transform) => moved.setAttribute('transform', transform),
    reach(id, focus = false) {
      for (const sign of svg.querySelectorAll('[role=button][tabindex="0"]')) sign.setAttribute('tabindex', '-1') // prettier-ignore
      const sign = id ? signOf(id) : null
      sign?.setAttribute('tabindex', '0')
      if (focus) sign?.focus({ preventScroll: true })
    },
  }
}

/** The sign that lies next in a direction from another; null where none does. */
export function nextSign(
  signs: readonly PlacedSign[],
  from: PlacedSign,
  key: string,
): PlacedSign | null {
  // prettier-ignore
  const towards: Record<string, readonly [number, number]> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  }
  const direction = towards[key]
  if (!direction) return null
  let [best, least]: [PlacedSign | null, number] = [null, Infinity]
  for (const sign of signs) {
    const [dx, dy] = [sign.at[0] - from.at[0], sign.at[1] - from.at[1]]
    const along = dx * direction[0] + dy * direction[1]
    const aside = Math.abs(dx * direction[1] + dy * direction[0])
    // Within a quarter of the compass; what lies aside counts double.
    if (sign.id === from.id || along <= 0 || aside > along * 1.2) continue
    if (along + 2 * aside < least) [best, least] = [sign, along + 2 * aside]
  }
  return best
}
