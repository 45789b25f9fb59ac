import type { createTraveller } from '../../../map/layers/traveller'
import type { Plan } from '../../../figure/plan'

type Stand = Parameters<typeof createTraveller>[0]

/** Puts an element into the figure, in the middle of where it is on the ground; it is told again when the view moves. */
export function standOn(container: HTMLElement, plan: () => Plan): Stand {
  return (element) => {
    const { style } = element
    Object.assign(style, { position: 'absolute', transform: 'translate(-50%, -50%)' })
    container.append(element)
    const standing: ReturnType<Stand> = {
      setLngLat(at) {
        const [x, y] = (Array.isArray(at) && plan().project([at[0], at[1]])) || [-999, -999]
        Object.assign(style, { left: `${x.toFixed(1)}px`, top: `${y.toFixed(1)}px` })
        return standing as never
      },
    }
    return standing
  }
}
