import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/core/life/model'
import { hemispheres, wholeLife } from '../../../src/figure/whole'
import { smallLife } from '../../fixtures/small-life'
import { LAND, momentOf } from './setting'

const life = smallLife()
const places = [...life.places.values()].map(({ at }) => at)

describe('a whole life in one picture', () => {
  const svg = wholeLife(
    { shown: momentOf(life, '1919-01-01'), ground: LAND, flavour: 'paper', title: 'A life' },
    places,
    { width: 900, height: 480 },
  )
  const [main = ''] = svg.split('<svg x=')
  const groupOf = (name: string) =>
    new RegExp(`<g class="${name}"([^>]*)>(.*?</g>)</g>`).exec(main) ?? ['', '', '']
  const sizesIn = (group: string) =>
    [...group.matchAll(/font-size="([\d.]+)"/g)].map(([, px]) => Number(px))

  it('has its names a second time for where it stands half as wide, hidden until then', () => {
    const [, , near = ''] = groupOf('names')
    const [, hidden, large = ''] = groupOf('names-large')
    expect(hidden).toContain('display="none"')
    expect(sizesIn(near).length).toBeGreaterThan(0)
    expect(sizesIn(large).length).toBeGreaterThan(0)
    expect(Math.min(...sizesIn(large))).toBeGreaterThan(2 * Math.min(...sizesIn(near)))
  })

  it('is one document, and the lands beyond an ocean stand in it as a picture', () => {
    expect(svg.match(/<\/svg>/g)).toHaveLength(2)
    expect(svg.endsWith('</svg>')).toBe(true)
  })
})

describe('the hemispheres of a life', () => {
  it('are parted by the widest ocean, the fuller one first', () => {
    const [odessa, paris, mexico]: [Position, Position, Position] = [[30.7, 46.5], [2.4, 48.9], [-99.2, 19.4]] // prettier-ignore
    expect(hemispheres([odessa, mexico, paris])).toEqual({
      main: [paris, odessa],
      beyond: [mexico],
    })
  })

  it('are one where no ocean lies between', () => {
    expect(hemispheres([[30.7, 46.5], [2.4, 48.9]] as Position[]).beyond).toEqual([]) // prettier-ignore
  })
})
