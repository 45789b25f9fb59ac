// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import type { CardActions, Reader } from '../../../src/cards/reader'
import JourneyCard from '../../../src/cards/journey/JourneyCard.vue'
import PlaceCard from '../../../src/cards/place/PlaceCard.vue'
import PersonCard from '../../../src/cards/person/PersonCard.vue'
import SourceCard from '../../../src/cards/evidence/SourceCard.vue'
import TellingCard from '../../../src/cards/telling/TellingCard.vue'
import { dayFromIso } from '../../../src/core/time/day'
import { plainReader } from '../../../src/pages/plainReader'
import { translations } from '../../fixtures/translations'
import { event, journey, life, stay } from '../core/made-life'

const both = (text: string) => ({ en: text, ru: text })
const sources = [{ source: 'my-life', basis: 'read' as const }]

/** A life for a page without script: no store, no clock, nothing that can be pressed. */
function sample() {
  const made = life({
    stays: [
      stay('home', 'vienna', '1870-01-01/1890-03-10'),
      stay('jail', 'kresty', '1890-04-01/1891-03-31', { kind: 'prison' }),
    ],
    journeys: [
      journey('north', 'vienna', 'petersburg', '1890-03-10/1890-04-01', { via: ['london'] }),
    ],
    events: [{ ...event('blow', 'kresty', '1890-05-05'), sensitive: true, text: both('It hurt.') }],
  })
  made.sources.set('my-life', { id: 'my-life', title: 'Memoir', kind: 'primary', lang: 'en' })
  made.subjects.push({ id: 'ben', name: both('Ben'), birth: '1880', death: '1950', sources })
  made.stays.push(stay('bens', 'vienna', '1933', { who: ['ben'] }))
  return made
}
const made = sample()
const plain = (locale = 'en') => plainReader(made, locale, dayFromIso('1890-06-01') ?? NaN)
const shown = (card: Component, props: Record<string, unknown>, reader: Reader = plain()) =>
  mount(card, { props: { ...props, reader }, global: { plugins: [translations(reader.locale)] } })
const place = (id: string) => ({ place: made.places.get(id) })
const north = { journey: made.journeys[0] }

describe('a card without a page around it', () => {
  const cards: [string, Component, Record<string, unknown>, string][] = [
    ['a place', PlaceCard, place('petersburg'), 'jail'],
    ['a journey', JourneyCard, north, 'london'],
    ['an event', TellingCard, { kind: 'event', item: made.events[0] }, 'blow'],
    ['a stay', TellingCard, { kind: 'stay', item: made.stays[0] }, 'home'],
    ['a person', PersonCard, { person: made.subjects[1] }, 'bens'],
    ['a source', SourceCard, { source: [...made.sources.values()][0] }, 'north'],
  ]

  it.each(cards)(
    'of %s says all that it knows by what it is handed alone',
    (_, card, props, part) => {
      expect(shown(card, props).text()).toContain(part)
      expect(shown(card, props, plain('ru')).text()).toContain(part)
    },
  )

  it('has nothing to press that would do nothing', () => {
    for (const [, card, props] of cards)
      expect(
        shown(card, props)
          .findAll('button')
          .map((each) => each.text()),
      ).toEqual([])
  })
})

describe('what tells of violence', () => {
  it('lies behind the browser’s own cover where no script runs', () => {
    const cover = shown(TellingCard, { kind: 'event', item: made.events[0] }).find('details.veil')
    expect(cover.attributes('open')).toBeUndefined()
    expect(cover.text()).toContain('It hurt.')
  })
})

describe('a card with a clock', () => {
  function told(parts: Partial<Reader> = {}): { reader: Reader; act: CardActions } {
    const act = {
      ...{ seek: vi.fn(), toggleVeil: vi.fn(), followAccount: vi.fn(), followPerson: vi.fn() },
    }
    return { act, reader: { ...plain(), moment: 0, act, ...parts } }
  }

  it('of a place leads to what happened there, unless the clock stands there', async () => {
    const { reader, act } = told()
    const card = shown(PlaceCard, place('petersburg'), reader)
    await card.find('header button').trigger('click')
    await card.find('.happened .when button').trigger('click')
    const [jail] = reader.points.filter(({ item }) => item.id === 'jail')
    expect(act.seek).toHaveBeenCalledTimes(2)
    expect(act.seek).toHaveBeenCalledWith(jail?.moment)
    const there = told({ whereabouts: 'petersburg' }).reader
    expect(shown(PlaceCard, place('petersburg'), there).find('header button').exists()).toBe(false)
  })

  it('of a place marks what is told now, and covers what tells of violence', async () => {
    const { reader, act } = told({ told: 'jail', isVeiled: ({ id }) => id === 'blow' })
    const card = shown(PlaceCard, place('kresty'), reader)
    expect(card.findAll('[aria-current]').map((each) => each.find('h5').text())).toEqual(['jail'])
    expect(card.text()).not.toContain('It hurt.')
    await card.findAll('.happened').at(-1)?.find('.veil button').trigger('click') // prettier-ignore
    expect(act.toggleVeil).toHaveBeenCalledWith('blow')
  })

  it('of a place tells only what is not sifted out, and the time within the part at hand', () => {
    const sifted = { ...made, stays: made.stays.filter(({ id }) => id !== 'bens') }
    expect(shown(PlaceCard, place('vienna'), told({ sifted }).reader).text()).not.toContain('bens')
    const span = { from: dayFromIso('1871-01-01') ?? 0, to: dayFromIso('1872-01-01') ?? 0 }
    const text = shown(PlaceCard, place('vienna'), told({ span }).reader).text()
    expect(text).toMatch(/1 year|12 months/)
  })

  it('of a journey leads to its beginning, unless that is under way', async () => {
    const { reader, act } = told()
    await shown(JourneyCard, north, reader).find('header button').trigger('click')
    expect(act.seek).toHaveBeenCalledWith(reader.points.find(({ item }) => item.id === 'north')?.moment) // prettier-ignore
    const underWay = told({ current: new Set(['north']) }).reader
    expect(shown(JourneyCard, north, underWay).find('header button').exists()).toBe(false)
  })
})
