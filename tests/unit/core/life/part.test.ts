import { describe, expect, it } from 'vitest'
import { partOf } from '../../../../src/core/life/part'
import { restsOn } from '../../../../src/core/life/rests-on'
import { event, journey, life, place, stay } from '../made-life'

const cite = (source: string) => [{ source, basis: 'read' as const }]

function sample() {
  const made = life({
    stays: [stay('in-prison', 'kresty', '1905', { sources: cite('memoir') })],
    journeys: [journey('home', 'paris', 'vienna', '1906', { sources: cite('letters') })],
    events: [event('speech', 'london', '1907')],
    places: [place('alone', [1, 1])],
  })
  const source = (id: string) =>
    [id, { id, title: id, kind: 'primary' as const, lang: 'en' }] as const
  made.sources = new Map([source('memoir'), source('letters'), source('my-life')])
  return made
}

describe('a part of a life', () => {
  it('stands alone: what is told, its places and theirs, and the works that it cites', () => {
    const part = partOf(sample(), ({ id }) => id === 'in-prison')
    expect([part.stays.length, part.journeys.length, part.events.length]).toEqual([1, 0, 0])
    expect([...part.places.keys()].sort()).toEqual(['kresty', 'petersburg'])
    expect([...part.sources.keys()].sort()).toEqual(['memoir', 'my-life'])
  })

  it('keeps a place of which nothing is told', () => {
    expect([...partOf(sample(), () => false, ['alone']).places.keys()]).toEqual(['alone'])
  })
})

describe('what rests on a work', () => {
  it('is all that cites it, other accounts among it, and names of places', () => {
    const made = sample()
    const [stays] = made.stays
    if (stays) stays.alternatives = [{ when: '1906', sources: cite('letters') }]
    const resting = restsOn(made, 'letters').map(({ kind, item }) => `${kind} ${item.id}`)
    expect(resting).toEqual(['stay in-prison', 'journey home'])
    expect(restsOn(made, 'my-life').map(({ kind }) => kind)).toContain('place')
    expect(restsOn(made, 'nobody')).toEqual([])
  })
})
