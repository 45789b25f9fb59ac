import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLife } from '../../../../../src/core/check/read'
import { withVertexAfter, withoutVertex } from '../../../../../src/core/life/desk/bend'
import * as change from '../../../../../src/core/life/desk/changes'
import { deskOf, textsOf, type Desk } from '../../../../../src/core/life/desk/desk'
import { begun, changed, redone, undone } from '../../../../../src/core/life/desk/history'
import { patchBetween, patched } from '../../../../../src/core/life/desk/patch'
import { rowsOf } from '../../../../../src/core/life/desk/rows'
import type { LifeTexts } from '../../../../../src/core/life/draft'
import { goodTexts } from '../../../../fixtures/lives'

function laid(texts: LifeTexts = goodTexts()): Desk {
  const opened = deskOf(texts)
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.desk
}
const parsed = (texts: LifeTexts) => Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, JSON.parse(text) as unknown])) // prettier-ignore

describe('a life on the desk', () => {
  it('comes back as it was, with what nobody here knows', () => {
    const texts = goodTexts()
    const odd = { ...texts, 'stays.json': texts['stays.json'].replace('"id"', '"unheardOf": {"a": [1]}, "id"') } // prettier-ignore
    expect(parsed(textsOf(laid(odd)))).toEqual(parsed(odd))
  })

  it('comes back with what another program has put at the top of its files', () => {
    const texts = goodTexts()
    const odd = {
      ...texts,
      'places.geojson': texts['places.geojson'].replace('{', '{"name": "Places", "bbox": [1, 2, 3, 4], '),
      'stays.json': texts['stays.json'].replace('{', '{"$schema": "stays.schema.json", '),
      'life.json': texts['life.json'].replace('{', '{"madeWith": "a pen", '),
    }
    const desk = laid(odd)
    const [stay] = desk.stays
    const mended = change.withTold(desk, 'stays', stay?.id ?? '', { when: '1901' })
    const { stays, ...kept } = parsed(textsOf(mended))['stays.json'] as { stays: { when: string }[] }
    expect([kept, stays[0]?.when]).toEqual([{ $schema: 'stays.schema.json' }, '1901'])
    expect(parsed(textsOf(laid(odd)))).toEqual(parsed(odd))
  }) // prettier-ignore

  it('is not laid there where a file is no object: mending would empty it', () => {
    const opened = deskOf({ ...goodTexts(), 'stays.json': '[]' })
    expect(!opened.ok && opened.problem).toMatchObject({ code: 'schema', file: 'stays.json' })
  })

  it('tells all that happens in the order of its dates, what has none last', () => {
    const desk = laid()
    const rows = rowsOf(change.withTold(desk, 'stays', desk.stays[0]?.id ?? '', { when: 'some day' })) // prettier-ignore
    expect(rows).toHaveLength(desk.stays.length + desk.journeys.length + desk.events.length)
    expect(rows.at(-1)).toMatchObject({ list: 'stays', when: 'some day' })
  })

  it('lets go of an item together with what pointed to it: people, pictures; a step back has all', () => {
    const texts = goodTexts()
    const head = JSON.parse(texts['life.json']) as Record<string, unknown>
    const somebody = (id: string, within: string[]) => ({
      ...{ id, name: { en: id }, text: { en: 'Somebody.' }, in: within },
      sources: [{ source: 'memoir', locator: 'ch. 2', basis: 'recalled' }],
    })
    head.contemporaries = [
      somebody('guest', ['vienna-speech']),
      somebody('friend', ['irkutsk-exile', 'vienna-speech']),
    ]
    const plan = { id: 'plan', of: ['vienna-speech'], file: 'plan.svg', width: 1, height: 1, alt: { en: 'A', ru: 'А' }, credit: 'A', licence: 'CC0 1.0', date: '1902', sources: somebody('', []).sources } // prettier-ignore
    head.media = [plan]
    const whole = { ...texts, 'life.json': JSON.stringify(head) }
    expect(readLife(whole).problems).toEqual([])
    const desk = laid(whole)
    const gone = change.without(desk, 'events', 'vienna-speech')
    const { life, problems } = readLife(textsOf(gone))
    expect(problems).toEqual([])
    expect(life?.contemporaries?.map(({ id, in: within }) => [id, within])).toEqual([['friend', ['irkutsk-exile']]]) // prettier-ignore
    expect(life?.media?.map(({ of }) => of)).toEqual([[]])
    expect(parsed(textsOf(undone(changed(begun(desk), gone, 'gone')).now))).toEqual(parsed(whole))
    // What nothing points to leaves the head as it is.
    expect(change.without(desk, 'events', 'ada-arrest').head).toBe(desk.head)
  })

  it('takes the ends of journeys along when a place is moved', () => {
    const desk = laid()
    const [journey] = desk.journeys
    const to = journey?.properties.to ?? ''
    const moved = change.withPlaceAt(desk, to, [10, 50], { located: { by: 'hand' } })
    const { life, problems } = readLife(textsOf(moved))
    expect(life?.places.get(to)?.at).toEqual([10, 50])
    expect(life?.journeys[0]?.line.at(-1)).toEqual([10, 50])
    expect(problems.map(({ code }) => code)).not.toContain('line-misses-place')
  })

  it('keeps a journey whose end is nowhere yet, and draws it once it is somewhere', () => {
    const desk = laid()
    const [journey] = desk.journeys
    const lost = change.withEnds(
      change.withNew(desk, 'places', { type: 'Feature', id: 'nowhere', geometry: null, properties: { ...desk.places[0]?.properties } }),
      journey?.id ?? '',
      { to: 'nowhere' },
    )
    expect(lost.journeys[0]?.geometry).toBeNull()
    const { problems } = readLife(textsOf(lost))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(problems.map(({ code }) => code)).toContain('journey-unplaced')
    const found = change.withPlaceAt(lost, 'nowhere', [10, 50], { located: { by: 'hand' } })
    expect(readLife(textsOf(found)).life?.journeys.map(({ id }) => id)).toContain(journey?.id)
  }) // prettier-ignore

  it('keeps legs where they end when a line is bent', () => {
    const way = { line: [[0, 0], [1, 0], [2, 0]] as [number, number][], legs: [{ mode: 'rail' as const, to: 1 }, { mode: 'foot' as const, to: 2 }] } // prettier-ignore
    const bent = withVertexAfter(way, 0, [0.5, 1])
    expect(bent.legs?.map(({ to }) => bent.line[to])).toEqual([[1, 0], [2, 0]]) // prettier-ignore
    expect(withoutVertex(bent, 1)).toEqual(way)
    // Where a leg ends, and at the ends, a vertex stays.
    expect(withoutVertex(way, 1)).toBe(way)
    expect(withoutVertex(way, 0)).toBe(way)
  })

  it('takes words in a language more beside those that are there, in its files and its notes of changes', () => {
    const before = laid()
    const after = change.withLanguage(before, 'de')
    expect(change.withLanguage(after, 'de')).toBe(after)
    const [stay] = rowsOf(after)
    if (!stay) throw new Error('no row')
    const told = change.withTold(after, stay.list, stay.id, { title: { ...stay.title, de: 'Jugend' } })
    const { life, problems } = readLife(textsOf(patched(before, patchBetween(before, told))))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(life?.languages).toEqual([...(readLife(goodTexts()).life?.languages ?? []), 'de'])
    expect(rowsOf(told)[0]?.title).toEqual({ ...stay.title, de: 'Jugend' })
  }) // prettier-ignore

  it('takes back a hundred steps and more, and does them again', () => {
    let history = begun(laid())
    const [stay] = history.now.stays
    for (let n = 0; n < 120; n += 1) {
      const next = change.withTold(history.now, 'stays', stay?.id ?? '', { title: { en: `${n}` } })
      history = changed(history, next, `title ${n}`)
    }
    const last = history.now
    for (let n = 0; n < 120; n += 1) history = undone(history)
    expect(textsOf(history.now)).toEqual(textsOf(laid()))
    for (let n = 0; n < 120; n += 1) history = redone(history)
    expect(history.now).toBe(last)
  })

  it('makes one step of the letters of one word', () => {
    let history = begun('')
    for (const word of ['W', 'Wi', 'Wie', 'Wien']) history = changed(history, word, 'name')
    expect(undone(history).now).toBe('')
  })

  it('makes the same desk of a patch, whatever was changed', () => {
    const desk = laid()
    const ops: ((d: Desk) => Desk)[] = [
      (d) => change.without(d, 'events', d.events[0]?.id ?? ''),
      (d) => change.withNew(d, 'stays', { id: change.freeId(d, 'new') }, d.stays[0]?.id),
      (d) => change.withTold(d, 'stays', d.stays.at(-1)?.id ?? '', { when: '1905' }),
      (d) => ({ ...d, head: { ...d.head, title: { en: 'Another' } } }),
      (d) => change.withPlaceAt(d, d.places[0]?.id ?? '', [1, 2], { located: { by: 'hand' } }),
      (d) => change.without(d, 'stays', d.stays[0]?.id ?? ''),
    ]
    fc.assert(
      fc.property(fc.array(fc.nat(ops.length - 1), { minLength: 1, maxLength: 8 }), (picked) => {
        const after = picked.reduce((d, i) => ops[i]?.(d) ?? d, desk)
        const patch = JSON.parse(JSON.stringify(patchBetween(desk, after))) as ReturnType<typeof patchBetween>
        expect(textsOf(patched(desk, patch))).toEqual(textsOf(after))
      }),
      { numRuns: 60, seed: 3 },
    )
  }) // prettier-ignore
})
