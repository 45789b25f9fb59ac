import type { Marker } from 'maplibre-gl'
import type { Inks } from '../../look/inks'
import { CELL_PX } from './marker-texture'
import type { SceneMoment } from '../../scene/moment'

/**
 * The person as the page knows them: an image without a picture that stands over the drawn one, so
 * that a reader by ear finds who is where, and whoever measures the page, too.
 */
export interface Traveller {
  /** Stands where the person is; where nobody knows, before birth and after death there is none. */
  show(moment: SceneMoment): void
  /** Who is to be seen, and where. It is not announced. */
  setName(name: string): void
  setInks(inks: Inks): void
}

/** Of the side of the cell in which its signs are drawn, what the person's ring takes. */
const RING = 0.5

/** `stand`: puts the element on the map, which keeps it in its place when the map moves. */
export function createTraveller(stand: (element: HTMLElement) => Pick<Marker, 'setLngLat'>) {
  const element = document.createElement('div')
  element.setAttribute('role', 'img')
  element.style.pointerEvents = 'none'
  element.hidden = true
  const standing = stand(element)

  const traveller: Traveller = {
    show({ now: { at } }) {
      element.hidden = at === null
      if (at) standing.setLngLat(at)
    },
    setName(name) {
      element.setAttribute('aria-label', name)
    },
    setInks({ weight }) {
      const side = `${Math.round(CELL_PX * RING * weight ** 0.75)}px`
      Object.assign(element.style, { width: side, height: side })
    },
  }
  return traveller
}
