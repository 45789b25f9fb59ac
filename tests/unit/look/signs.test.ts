// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, test } from 'vitest'
import { STAY_KINDS } from '../../../src/core/life/vocabulary'
import { attributesOf, svgOf, type Drawing } from '../../../src/look/drawing'
import { INKS } from '../../../src/look/inks'
import { FAMILIES, familyOf, LOOKS } from '../../../src/look/signs/kinds'
import { tileOf } from '../../../src/look/patterns'
import { isWithin } from '../../../src/look/signs/polygon'
import { cornersOf, SHAPES } from '../../../src/look/signs/shapes'
import { MARK_RADIUS, RADII, sign } from '../../../src/look/signs/signs'
import { namedSigns } from '../../../src/map/layers/images'
import { stayShape } from '../../../src/timeline/lanes/stayShapes'
import { calendarScale } from '../../../src/timeline/scale'
import KindMark from '../../../src/ui/marks/KindMark.vue'
import { openAt } from '../mounted/setting'
import { life } from '../core/made-life'
import Legend from '../../../src/legend/Legend.vue'

const inks = INKS.paper
const drawn = (element: Element) =>
  [...element.querySelectorAll('path')].map((path) =>
    Object.fromEntries([...path.attributes].map(({ name, value }) => [name, value])),
  )
const wanted = ({ marks }: Drawing) => marks.map(attributesOf)
/** A sign without its size: what it is filled with, and what is drawn into that. */
const paints = ({ marks }: Drawing) => marks.map(({ fill, stroke }) => fill ?? stroke)

describe.each(FAMILIES)('the sign of %s', (family) => {
  it('is the same in a list as on the map, where paper keeps it off the ground', () => {
    const mark = mount(KindMark, { props: { family } })
    expect(drawn(mark.element)).toEqual(wanted(sign(family, MARK_RADIUS, inks)))
    RADII.forEach((radius, size) => {
      const onMap = namedSigns(inks).find(({ id }) => id === `life-${family}-${String(size)}`)
      expect(onMap?.drawing.marks.slice(1)).toEqual(sign(family, radius, inks).marks)
    })
  })

  it('has the colour and the pattern that its stays have on the track', () => {
    const fade = { from: 0, fullFrom: 0, fullTo: 100, to: 100 }
    const stay = { id: 'a', from: 0, to: 100, family, certainty: 'certain', fade }
    const shape = stayShape(stay, calendarScale(0, 100), 800)
    const [colour, ...rest] = paints(sign(family, MARK_RADIUS, inks))
    const tile = shape?.tile ? tileOf(shape.tile, inks)?.mark : null
    const marks = [...(tile ? [tile] : []), ...(shape?.marks ?? [])]
    expect(shape?.colour).toBe(colour)
    expect(paints({ marks, box: sign(family, 1, inks).box })).toEqual(rest)
  })

  it('is drawn within its box and its outline', () => {
    for (const radius of RADII) {
      const { marks, box } = sign(family, radius, inks)
      const [outline, ...pattern] = marks
      for (const { d } of pattern.slice(0, -1)) {
        for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
          const at = [Number(x), Number(y)] as const
          expect(isWithin(cornersOf(LOOKS[family].shape, radius + 0.05), at, 0)).toBe(true)
        }
      }
      expect(outline?.fill).toBe(LOOKS[family].colour)
      expect(box.width / 2).toBeGreaterThan(radius)
    }
  })
})

test('the legend has the sign of every kind of stay as lists have it', () => {
  const { show } = openAt(life({}), '1900-01-01')
  const signs = show(Legend)
    .findAll('.kind-mark')
    .map(({ element }) => drawn(element))
  const families = FAMILIES.filter((family) => family !== 'pass')
  expect(signs).toEqual(families.map((family) => wanted(sign(family, MARK_RADIUS, inks))))
})

test('every kind of stay has a family, and no two families look alike without colour', () => {
  for (const kind of STAY_KINDS) expect(FAMILIES).toContain(familyOf(kind))
  const looks = Object.values(LOOKS).map(({ shape, pattern }) => `${shape} ${pattern}`)
  // Only home and the merely passed through share a disc; size tells them apart.
  expect(new Set(looks).size).toBeGreaterThanOrEqual(looks.length - 1)
})

test('a sign is a picture of its own that any page can show', () => {
  for (const shape of SHAPES) expect(cornersOf(shape, 5).length).toBeGreaterThan(2)
  const svg = svgOf(sign('prison', 6, INKS.print))
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(page.querySelectorAll('path')).toHaveLength(3)
  expect(svg).not.toMatch(/NaN|undefined/)
})
