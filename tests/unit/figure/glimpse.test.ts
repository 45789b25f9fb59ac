import { describe, expect, it, test } from 'vitest'
import { smallLife } from '../../fixtures/small-life'
import { drawGround } from '../../../src/figure/draw/draw-ground'
import { viewOfBounds, viewOfMoment } from '../../../src/figure/framing'
import { createGlimpses, GLIMPSE } from '../../../src/figure/glimpse'
import type { FigureGround } from '../../../src/figure/ground'
import { paletteOf } from '../../../src/figure/palettes'
import { planOf } from '../../../src/figure/plan'
import { EUROPE, LAND, momentOf } from './setting'

const life = smallLife()

/** Glimpses of some days one after the other, and how often the ground was asked for. */
function glimpses() {
  const draw = createGlimpses()
  const asked = { times: 0 }
  const at = (iso: string, groundKey = '') =>
    draw({
      ...{ shown: momentOf(life, iso), flavour: 'paper', groundKey },
      groundOf: () => {
        asked.times++
        return LAND
      },
    })
  return { at, asked }
}

describe('a glimpse', () => {
  const svg = glimpses().at('1902-09-20')

  it('is the figure of its moment: coast, path by what it is to the present, places, marker', () => {
    expect(svg).toMatch(/class="land" d="M/)
    expect(svg).toMatch(/class="left attested"|class="left inferred"|class="left schematic"/)
    expect(svg).toContain('data-place="')
    expect(svg).toMatch(/<g class="marker"><g transform/)
  })

  it('has no letters: so small nobody would read them', () => {
    expect(svg).not.toContain('<text')
  })

  it('is as large as the bubble has room for', () => {
    expect(svg).toContain(`width="${String(GLIMPSE.width)}" height="${String(GLIMPSE.height)}"`)
  })

  it('has the journey whole, so that one sees from where to where', () => {
    const shown = momentOf(life, '1902-09-20')
    const size = { width: 240, height: 160 }
    const plan = planOf(viewOfMoment(shown, size, 3))
    const journey = life.journeys.find(({ id }) => id === shown.where.journey)
    const ends = [journey?.from, journey?.to].map((id) => life.places.get(id ?? '')?.at)
    expect(ends).toHaveLength(2)
    for (const at of ends) {
      const [x, y] = plan.project(at ?? [NaN, NaN]) ?? [NaN, NaN]
      expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true)
    }
  })

  it('has its ground drawn again only where it lies otherwise, or the borders changed', () => {
    const { at, asked } = glimpses()
    const [first, next] = [at('1904-06-01'), at('1904-06-20')]
    expect(next).toBe(first)
    expect(asked.times).toBe(1)
    at('1904-06-20', 'other borders')
    expect(asked.times).toBe(2)
    expect(at('1916-12-10', 'other borders')).not.toBe(first)
    expect(asked.times).toBe(3)
  })
})

describe('of the ground', () => {
  const square = ([west, south]: readonly [number, number], side = 4) =>
    [[west, south], [west, south + side], [west + side, south + side], [west + side, south], [west, south]] as const // prettier-ignore
  const withLand = (...corners: (readonly [number, number])[]): FigureGround => ({
    land: [...LAND.land, ...corners.map((at) => [square(at).map(([x, y]): [number, number] => [x, y])])], // prettier-ignore
    coast: [...LAND.coast, ...corners.map((at) => square(at).map(([x, y]): [number, number] => [x, y]))], // prettier-ignore
  })
  const drawn = (ground: FigureGround, view: Parameters<typeof planOf>[0] = EUROPE) =>
    drawGround(planOf(view), ground, paletteOf('paper'), 'g')

  it('what is out of sight leaves no trace, what is at an edge is there', () => {
    expect(drawn(withLand([130, -30], [-120, 40]))).toBe(drawn(LAND))
    expect(drawn(withLand([-13, 50]))).not.toBe(drawn(LAND))
  })

  test.each(['mercator', 'azimuthal'] as const)(
    'land on the other side of the date line is near (%s)',
    (projection) => {
      const view = { projection, centre: [179, 60] as [number, number], zoom: 4, width: 400, height: 300 } // prettier-ignore
      expect(drawn(withLand([-179, 58]), view)).not.toBe(drawn(LAND, view))
    },
  )

  it('nothing beyond the pole is bare: such a picture is laid out about its middle', () => {
    const size = { width: 240, height: 160 }
    const far = viewOfBounds([-90, 20, 20, 65], size, [0, 3])
    expect(far.projection).toBe('azimuthal')
    expect(viewOfBounds([-8, 38, 50, 63], size, [0, 3]).projection).toBe('conic')
  })
})
