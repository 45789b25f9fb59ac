import { describe, expect, it } from 'vitest'
import { hatchNumber } from '../../../src/borders/hatch'
import { changesBetween, stateOf } from '../../../src/map/borders/changes'
import { hatchFeature, LINE_KINDS, pictureOn } from '../../../src/borders/picture'
import { dayOf, page } from '../map/states-atlas'

const on = (date: string) => pictureOn(page, dayOf(date))
const unit = (id: string) => page.units.indexOf(id)
const tint = (family: string) => page.tints.get(family)
const held = (id: string, by: string) =>
  hatchFeature(unit(id), hatchNumber('held', tint(by) ?? null))

describe('the picture of a day', () => {
  it('gives land the tint of whose it was in law, with the stripes of who held it', () => {
    const belgium = [...page.owners].find(
      ([, rows]) =>
      rows.some(({ state, status, sovereign }) => state === 'germany' && status === 'occupied' && sovereign === 'belgium'), // prettier-ignore
    )?.[0]
    if (belgium === undefined) throw new Error('Germany never held Belgium')
    expect(on('1916-06-01').lands.get(unit(belgium))).toBe(tint('belgium'))
    expect(on('1916-06-01').hatches.has(held(belgium, 'germany'))).toBe(true)
    expect(on('1912-01-01').hatches.has(held(belgium, 'germany'))).toBe(false)
  })

  it('covers every unit to the last day of the atlas, and nothing outside its days', () => {
    expect(on('1925-01-01').lands.size).toBeGreaterThan(0.9 * page.units.length)
    for (const date of ['1941-01-01', '2023-07-21', '1878-12-31'])
      expect(Object.values(on(date)).map(({ size }) => size)).toEqual([0, 0, 0, 0])
    expect(on('1940-12-31').lands.size).toBeGreaterThan(0)
  })

  it('tells borders of states from those within an empire, and from fronts', () => {
    const kinds = (date: string) => new Set(on(date).borders.values())
    expect(kinds('1916-06-01').size).toBe(LINE_KINDS.length)
    const states = (date: string) =>
      [...on(date).borders.values()].filter((kind) => LINE_KINDS[kind] === 'state').length
    expect(states('1925-01-01')).toBeGreaterThan(states('1914-07-01'))
  })

  it('takes a border away when what lies on both sides becomes one', () => {
    const [austria, germany] = ['1938-03-12', '1938-03-13'].map((date) =>
      pictureOn(page, dayOf(date)),
    )
    if (!austria || !germany) throw new Error('two days were asked for')
    const gone = changesBetween(austria, germany).filter(({ layer }) => layer === 'borders')
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.some(({ from }) => LINE_KINDS[from ?? -1] === 'state')).toBe(true)
  })
})

describe('what changed', () => {
  it('is nothing while no owner changes', () => {
    expect(changesBetween(on('1938-03-13'), on('1938-03-14'))).toEqual([])
  })

  it('is as much there and back, and little from one day to the next', () => {
    const [eve, day] = [on('1938-03-12'), on('1938-03-13')]
    const [there, back] = [changesBetween(eve, day), changesBetween(day, eve)]
    const turned = back.map(({ layer, id, from, to }) => ({ layer, id, from: to, to: from }))
    expect(new Set(there.map((one) => JSON.stringify(one)))).toEqual(
      new Set(turned.map((one) => JSON.stringify(one))),
    )
    expect(there.filter(({ layer }) => layer === 'lands').length).toBeLessThan(30)
  })

  it('comes and goes as far as the fade has come', () => {
    const border = { layer: 'borders', id: 1, from: 0, to: 2 } as const
    expect(stateOf(border, 0.25)).toEqual({ state: 0.75, inner: 0, loose: 0.25 })
    expect(stateOf({ ...border, to: null }, 1)).toEqual({ state: 0, inner: 0, loose: 0 })
    const hatch = { layer: 'hatches', id: 1, from: null, to: 0 } as const
    expect(stateOf(hatch, 0.25)).toEqual({ shown: 0.25 })
    const land = { layer: 'lands', id: 1, from: null, to: 3 } as const
    expect(stateOf(land, 0.25)).toEqual({ from: -1, tint: 3, fade: 0.25 })
  })
})
