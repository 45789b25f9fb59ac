import { describe, expect, test } from 'vitest'
import { rgba, type Rgba } from '../../../src/map/path/gl'
import { FLAVOURS } from '../../../src/look/flavours'
import { INKS } from '../../../src/look/inks'
import { BASEMAP_PALETTES } from '../../../src/look/palette'
import { pathPasses, type Pass } from '../../../src/map/path/path-look'
import { PART } from '../../../src/map/path/path-shader'
import { STATES_PALETTES } from '../../../src/look/states'

/** A colour laid over another. */
const over = ([r, g, b, alpha]: Rgba, below: Rgba): Rgba => {
  const mixed = [r, g, b].map((part, index) => part * alpha + (below[index] ?? 0) * (1 - alpha))
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 1]
}

/** Relative luminance, WCAG 2. */
function luminance([r, g, b]: Rgba): number {
  const [lr, lg, lb] = [r, g, b].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * (lr ?? 0) + 0.7152 * (lg ?? 0) + 0.0722 * (lb ?? 0)
}

function contrast(a: Rgba, b: Rgba): number {
  const [la, lb] = [luminance(a), luminance(b)]
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05)
}

const NAMES = Object.fromEntries(Object.entries(PART).map(([name, part]) => [part, name]))

describe.each(FLAVOURS)('on %s', (palette) => {
  const { paper, depths, shallows } = BASEMAP_PALETTES[palette]
  const states = STATES_PALETTES[palette]
  const land = [rgba(paper), ...states.tints.map((tint) => over(rgba(tint, states.strength), rgba(paper)))] // prettier-ignore
  const sea = [shallows, ...depths.map(([, colour]) => colour)].map((colour) => rgba(colour))
  const passes = pathPasses(INKS[palette])
  const bedOf = ({ part }: Pass) => passes.find((pass) => pass.part === part && pass !== undefined)

  test.each(
    passes
      .filter(({ core, times }) => core && times === 1)
      .map((pass) => [NAMES[pass.part], pass] as const),
  )(
    // prettier-ignore
    '%s holds against its bed',
    (_, pass) => {
      const bed = bedOf(pass)
      expect(bed).not.toBe(pass)
      expect(contrast(pass.land, bed?.land ?? pass.land)).toBeGreaterThanOrEqual(3)
      expect(contrast(pass.sea, bed?.sea ?? pass.sea)).toBeGreaterThanOrEqual(3)
    },
  )

  test('what is old has no bed, and holds against every tint and depth', () => {
    const old = passes.find(({ part, core }) => part === PART.past && core)
    for (const ground of [...land, ...sea]) {
      const drawn = over(old?.old ?? ground, ground)
      expect(contrast(drawn, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  test('what is recent, half bedded, holds too', () => {
    const [bed, core] = passes.filter(({ part }) => part === PART.past)
    for (const ground of land) {
      const mix = (a: Rgba, b: Rgba) => a.map((part, index) => part * 0.45 + (b[index] ?? 0) * 0.55) as Rgba // prettier-ignore
      const below = over(mix(bed?.old ?? ground, bed?.land ?? ground), ground)
      const drawn = over(mix(core?.old ?? ground, core?.land ?? ground), below)
      expect(contrast(drawn, below)).toBeGreaterThanOrEqual(3)
    }
  })
})
