import { describe, expect, it } from 'vitest'
import { sizeOfName, spotsWithin } from '../../../../src/map/names/here-name'
import { hereSpots } from '../../../../src/map/names/layers-labels'

const EM = 17.5
const ALL = hereSpots(EM, 1)
const WINDOW = { width: 390, height: 440 }
const NAME = { width: 210, height: 40 }

const within = (x: number, y: number, name = NAME) => spotsWithin(ALL, { x, y }, name, WINDOW, EM)
const anchors = (...at: Parameters<typeof within>) =>
  [...new Set(within(...at).map(([anchor]) => anchor))].sort()

describe('the name of the place where he is', () => {
  it('may stand anywhere about a marker in the middle of a wide window', () => {
    const wide = { width: 1280, height: 800 }
    expect(spotsWithin(ALL, { x: 640, y: 400 }, NAME, wide, EM)).toEqual(ALL)
  })

  it('stands to the left of a marker near the right edge, or above and below it', () => {
    expect(anchors(300, 220)).toEqual(['bottom', 'bottom-right', 'right', 'top', 'top-right'])
  })

  it('slides aside above and below, as far as the edge and no farther than its own half', () => {
    const [, [dx]] = within(300, 220).find(([anchor]) => anchor === 'top') ?? ['top', [0, 0]]
    expect(300 + dx * EM + NAME.width / 2).toBeCloseTo(390 - 8)
    expect(anchors(386, 220)).not.toContain('top')
  })

  it('never goes below the window', () => {
    expect(anchors(195, 420)).toEqual(['bottom'])
  })

  it('has all its spots where it has room in none', () => {
    expect(within(195, 220, { width: 500, height: 40 })).toEqual(ALL)
  })

  it('is not drawn into a window that its place is not in', () => {
    expect(within(396, 220)).toEqual(ALL)
    expect(within(195, -6)).toEqual(ALL)
  })

  it('is as wide as the widest of the lines that it breaks into, and as high as all of them', () => {
    const prison = sizeOfName('Александровская пересыльная тюрьма', '')
    expect(prison.width).toBeCloseTo(15 * 0.64)
    expect(prison.height).toBeCloseTo(1.25 + 2 * 1.2)
    const [em, at] = [21.6, { x: 147, y: 320 }]
    const px = { width: prison.width * em, height: prison.height * em }
    const spots = spotsWithin(hereSpots(em, 2), at, px, { width: 390, height: 371 }, em)
    expect([...new Set(spots.map(([anchor]) => anchor))]).toEqual(['bottom'])
  })

  it('is as wide as the longer of its two lines', () => {
    expect(sizeOfName('Kharkov', '')).toEqual({ width: 7 * 0.54, height: 1.25 })
    expect(sizeOfName('Dacha', 'Alma-Ata on the hill').width).toBeCloseTo(0.54 * 16)
  })
})
