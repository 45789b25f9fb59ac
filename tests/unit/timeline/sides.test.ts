import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../src/core/time/day'
import { calendarScale, recordScale } from '../../../src/timeline/scale'
import { sidesOf } from '../../../src/timeline/sides'
import { project } from '../../../src/timeline/window'

const day = (iso: string) => dayFromIso(iso) ?? NaN
const [birth, death, end] = [day('1879-11-07'), day('1940-08-22'), day('2023-06-17')]

describe('the calendar of a record', () => {
  const scale = recordScale(birth, death, end)

  it('leaves the life at least five sixths of the track', () => {
    expect(scale.at(death)).toBeCloseTo(0.84)
    expect([scale.at(birth), scale.at(end)]).toEqual([0, 1])
  })

  it('goes both ways, and always forward', () => {
    let before = -1
    for (let moment = birth; moment <= end; moment += 97) {
      const at = scale.at(moment)
      expect(at).toBeGreaterThan(before)
      expect(scale.momentAt(at)).toBeCloseTo(moment, 6)
      before = at
    }
  })

  it('has days of one width where the life takes most of it, or all', () => {
    for (const last of [death, death + 300]) {
      const [whole, even] = [recordScale(birth, death, last), calendarScale(birth, last)]
      for (let moment = birth; moment <= last; moment += 997) {
        expect(whole.at(moment)).toBeCloseTo(even.at(moment), 9)
      }
    }
  })
})

describe('the axis on both sides of a death', () => {
  const widthPx = 820
  const scale = recordScale(birth, death, end)
  const options = (from: number, to: number) => ({
    scale: project(scale, { from, to }),
    window: { from, to },
    widthPx,
    measure: () => 34,
    even: true,
  })
  const labelsOf = (side: ReturnType<typeof sidesOf>[number] | undefined) =>
    side?.ticks.filter(({ labelled }) => labelled).map(({ day: at }) => at) ?? []

  it('has ticks as fine as each side has room for', () => {
    const [life, after] = sidesOf(options(birth, end), death)
    expect(labelsOf(life)).toContain(day('1885-01-01'))
    expect(labelsOf(after)).toEqual([day('1950-01-01'), day('2000-01-01')])
  })

  it('has its ticks where the scale puts them', () => {
    const o = options(day('1930-01-01'), end)
    const sides = sidesOf(o, death)
    expect(sides).toHaveLength(2)
    for (const tick of sides.flatMap(({ ticks }) => ticks)) {
      expect(tick.at).toBeCloseTo(o.scale.at(tick.day), 9)
    }
  })

  it('is one where no death is in sight, or none divides it', () => {
    expect(sidesOf(options(birth, day('1930-01-01')), death)).toHaveLength(1)
    expect(sidesOf(options(birth, end), null)).toHaveLength(1)
  })
})
