import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { once, onceForEach } from '../../../../src/core/life/once'
import { whereabouts } from '../../../../src/core/itinerary/whereabouts'
import { dayFromIso } from '../../../../src/core/time/day'
import { useBiography } from '../../../../src/stores/life/biography'
import { useLife } from '../../../../src/stores/life/life'
import { smallLife } from '../../../fixtures/small-life'

const noon = (iso: string) => (dayFromIso(iso) ?? NaN) + 0.5

beforeEach(() => setActivePinia(createPinia()))

describe('what is derived of a life', () => {
  it('is nothing while none is open', () => {
    const biography = useBiography()
    expect(biography.ask(() => 'asked')).toBeNull()
    expect([biography.points, biography.itinerary, biography.end]).toEqual([[], null, null])
    expect([biography.stay('x'), biography.journey(null), biography.pointOf('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is of the person who is followed, and of another when that changes', () => {
    const [open, biography] = [useLife(), useBiography()]
    const small = smallLife()
    const [ada] = small.subjects
    if (!ada) throw new Error('nobody')
    const shared = small.stays.map((stay, i) => (i === 0 ? { ...stay, who: ['ada', 'eve'] } : stay))
    open.edition = { ...small, stays: shared, subjects: [ada, { ...ada, id: 'eve' }] }
    const at = () => biography.ask((life, who) => whereabouts(life, who, noon('1910-01-01')).place)
    expect(biography.itinerary?.person.id).toBe('ada')
    expect([at() === null, biography.points.length > 1]).toEqual([false, true])
    open.who = 'eve'
    expect(biography.itinerary?.person.id).toBe('eve')
    expect(at()).toBeNull()
    expect(biography.points.map(({ item }) => item.id)).toEqual([small.stays[0]?.id])
  })

  it('is found by its id, with the moment at which it is told', () => {
    useLife().edition = smallLife()
    const biography = useBiography()
    const point = biography.points.find(({ kind }) => kind === 'journey')
    expect(biography.journey(point?.item.id)).toBe(point?.item)
    expect(biography.pointOf(point?.item.id)).toBe(point)
  })
})

describe('what is worked out once', () => {
  it('is worked out once for each object and key, also where it is nothing', () => {
    const asked: string[] = []
    const nameOf = onceForEach((of: { name: string }, key) => {
      asked.push(key)
      return key === 'none' ? undefined : of.name + key
    })
    const [a, b] = [{ name: 'a' }, { name: 'b' }]
    const given = [nameOf(a, '1'), nameOf(a, '1'), nameOf(a, '2'), nameOf(b, '1')]
    expect(given).toEqual(['a1', 'a1', 'a2', 'b1'])
    expect([nameOf(a, 'none'), nameOf(a, 'none')]).toEqual([undefined, undefined])
    expect(asked).toEqual(['1', '2', '1', 'none'])
    const made = once(() => ({}))
    expect(made(a)).toBe(made(a))
    expect(made(a)).not.toBe(made(b))
  })
})
