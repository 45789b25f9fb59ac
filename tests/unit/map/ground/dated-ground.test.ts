import { describe, expect, it } from 'vitest'
import { dayFromGregorian } from '../../../../src/core/time/day'
import { createDatedGround } from '../../../../src/map/ground/dated-ground'

/** Notes the filters that are set; every layer is there. */
function listening() {
  const set: string[] = []
  const map = { getLayer: () => true, setFilter: (id: string) => set.push(id) }
  return { map, set }
}

describe('the ground by date', () => {
  it('is set once, and again only when a name or a reservoir changes', () => {
    const { map, set } = listening()
    const ground = createDatedGround(map, true)
    ground.show(dayFromGregorian(1914, 7, 1))
    const first = set.length
    expect(first).toBeGreaterThan(4)
    ground.show(dayFromGregorian(1914, 7, 1) + 0.4)
    ground.show(dayFromGregorian(1914, 7, 2))
    expect(set).toHaveLength(first)
    ground.show(dayFromGregorian(1914, 9, 2))
    expect(set.length).toBeGreaterThan(first)
  })

  it('has the towns give way to another life on the same day', () => {
    const { map, set } = listening()
    const ground = createDatedGround(map, true)
    ground.show(2420000)
    const first = set.length
    ground.giveWayTo([[16.37, 48.21]])
    ground.show(2420000)
    expect(set.slice(first)).toEqual(['towns', 'towns-names'])
  })

  it('is set anew after the style was loaded again', () => {
    const { map, set } = listening()
    const ground = createDatedGround(map, true)
    ground.show(2420000)
    const first = set.length
    ground.reset()
    ground.show(2420000)
    expect(set).toHaveLength(2 * first)
  })
})
