import { describe, expect, test } from 'vitest'
import { toPlane } from '../../../../src/core/geo/mercator'
import { isFree, viewOf, type Viewport } from '../../../../src/map/camera/camera'
import { readTrotsky } from '../../../geodata/trotsky'
import { must } from '../setting'

/** The map's part of the page at the smallest windows that are promised, px, and its margin. */
const MAPS: [width: number, height: number, margin: number][] = [
  [240, 98, 14],
  [320, 105, 15],
  [390, 352, 23],
  [445, 206, 22],
  [540, 277, 23],
  [780, 436, 46],
  [844, 572, 48],
]

const { life } = readTrotsky()

describe.each(MAPS)('on a map of %i × %i px', (width, height, px) => {
  const padding = { top: px, right: px, bottom: px, left: px }
  const viewport: Viewport = { width, height, padding }

  test('a chosen journey is seen from end to end', () => {
    const cut = life.journeys.filter(({ line }) => {
      const view = must(viewOf(line, viewport))
      const middle = toPlane([view.lon, view.lat])
      return !line.every((position) => {
        const { x, y } = toPlane(position)
        const turns = Math.round((middle.x - x) / 512) * 512
        return isFree(
          {
            x: viewport.width / 2 + (x + turns - middle.x) * 2 ** view.zoom,
            y: viewport.height / 2 + (y - middle.y) * 2 ** view.zoom,
          },
          viewport,
        )
      })
    })
    expect(cut.map(({ id }) => id)).toEqual([])
  })
})
