import { useDevicePixelRatio } from '@vueuse/core'
import { watchEffect, type ShallowRef } from 'vue'
import { useAxis } from '../useAxis'

/** A pen on a lane of the track; one unit is one px of the page. */
export interface LanePen {
  pen: CanvasRenderingContext2D
  widthPx: number
  heightPx: number
  /** The page's own colours. */
  ink: string
  inkSoft: string
  paper: string
  path: string
}

/**
 * Draws a lane anew whenever something changes that `draw` reads. A lane is a picture and not some
 * hundred elements, many of them masked: these kept the start waiting while they were painted.
 */
export function useLane(
  canvas: Readonly<ShallowRef<HTMLCanvasElement | null>>,
  draw: (lane: LanePen) => void,
): void {
  const { widthPx } = useAxis()
  const { pixelRatio } = useDevicePixelRatio()

  watchEffect(
    () => {
      const element = canvas.value
      // Few small boxes: the processor draws them sooner than they could be handed to a graphics card.
      const pen = element?.getContext('2d', { willReadFrequently: true })
      if (!element || !pen || widthPx.value <= 0) return
      const heightPx = element.clientHeight
      element.width = Math.round(widthPx.value * pixelRatio.value)
      element.height = Math.round(heightPx * pixelRatio.value)
      pen.scale(element.width / widthPx.value, element.height / Math.max(heightPx, 1))
      const page = getComputedStyle(element)
      const colour = (name: string) => page.getPropertyValue(name)
      draw({
        pen,
        widthPx: widthPx.value,
        heightPx,
        ink: colour('--ink'),
        inkSoft: colour('--ink-soft'),
        paper: colour('--paper'),
        path: colour('--path'),
      })
    },
    { flush: 'post' },
  )
}
