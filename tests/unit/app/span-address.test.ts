import { describe, expect, it } from 'vitest'
import { addressOfSpan, isMovedEnd, spanOfAddress } from '../../../src/app/address/spanAddress'
import { smallLife } from '../../fixtures/small-life'

const life = smallLife()
const text = { en: '', ru: '' }
life.chapters = [{ id: 'youth', when: '1880-01-01/1900-12-31', title: text, text }]
const hand = (from: number, to: number) => ({ from, to, chapter: null })

describe('a part of the life in the address', () => {
  it('has its last day within it', () => {
    expect(addressOfSpan(hand(100, 103))).toEqual({ from: 100, to: 102 })
    expect(spanOfAddress({ from: 100, to: 102 }, life, 0, 1000)).toEqual(hand(100, 103))
  })

  it('is a chapter where it was picked as one', () => {
    const span = spanOfAddress({ chapter: 'youth' }, life, 2400000, 2430000)
    expect(span).toMatchObject({ from: 2407716, chapter: 'youth' })
    expect(addressOfSpan(span)).toEqual({ chapter: 'youth' })
  })

  it('is none where nothing was picked', () => {
    expect(addressOfSpan(null)).toBeNull()
    expect(spanOfAddress(null, life, 0, 1000)).toBeNull()
  })
})

describe('a drag of one end', () => {
  it.each([
    ['moves that end alone', hand(1, 5), hand(1, 7), true],
    ['is no new choice at the other end either', hand(1, 5), hand(3, 5), true],
    ['is not both ends', hand(1, 5), hand(2, 6), false],
    ['is not the end of a chapter', { ...hand(1, 5), chapter: 'youth' }, hand(1, 6), false],
    ['is not the first choice', null, hand(1, 5), false],
  ])('%s', (_, before, now, expected) => {
    expect(isMovedEnd(before, now)).toBe(expected)
  })
})
