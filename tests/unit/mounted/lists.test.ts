// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import Itinerary from '../../../src/itinerary/Itinerary.vue'
import PlaceCard from '../../../src/cards/place/PlaceCard.vue'
import JourneyCard from '../../../src/cards/journey/JourneyCard.vue'
import RouteList from '../../../src/routes/RouteList.vue'
import { useClock } from '../../../src/stores/clock'
import { useSelection } from '../../../src/stores/choice/selection'
import { event, journey, life, stay } from '../core/made-life'
import { openAt, settled } from './setting'

function sample() {
  const made = life({
    stays: [
      stay('home', 'vienna', '1870-01-01/1890-03-10'),
      stay('jail', 'kresty', '1890-04-01/1891-03-31', { kind: 'prison' }),
      stay('end', 'paris', '1892-01-01/1930-12-31', { certainty: 'less-certain' }),
    ],
    journeys: [
      journey('north', 'vienna', 'petersburg', '1890-03-10/1890-04-01', { route: 'schematic' }),
      journey('west', 'petersburg', 'paris', '1891-04-01/1891-12-31', { via: ['london'] }),
    ],
    events: [event('speech', 'paris', '1905-05-05')],
  })
  return made
}

describe('the itinerary', () => {
  it('is in the order of the life, marks where the clock is, and leads there', async () => {
    const list = openAt(sample(), '1890-06-01').show(Itinerary)
    await settled()
    const titles = list.findAll('.title').map((each) => each.text())
    expect(titles).toEqual(['home', 'north', 'jail', 'west', 'end', 'speech'])
    expect(list.findAll('[aria-current]').map((each) => each.find('.title').text())).toEqual(['jail']) // prettier-ignore
    await list.findAll('.line').at(-1)?.trigger('click')
    expect(useClock().happening?.item.id).toBe('speech')
    expect(useSelection().selected).toEqual({ kind: 'place', id: 'paris' })
  })

  it('of thousands of lines draws those about the present, and keeps room for the others', async () => {
    const days = Array.from({ length: 3000 }, (_, i) => `${1000 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-01`) // prettier-ignore
    const made = life({
      stays: days.map((when, i) => stay(`d${i}`, 'vienna', when)),
      person: { birth: '0999', death: '1300' },
    })
    const list = openAt(made, '1125-03-01').show(Itinerary)
    await settled()
    const drawn = list.findAll('.line').length
    expect(drawn).toBeGreaterThan(100)
    expect(drawn).toBeLessThan(1500)
    expect(list.find('[aria-current] .title').text()).toMatch(/^d1\d{3}$/)
    const room = list.findAll('.to-come').map((each) => Number(/--lines: (\d+)/.exec(each.attributes('style') ?? '')?.[1])) // prettier-ignore
    expect(drawn + room.reduce((sum, lines) => sum + lines, 0)).toBeGreaterThanOrEqual(3000)
  })

  it('opens a line to be read while the clock stays, by its button and by the arrows', async () => {
    const list = openAt(sample(), '1890-06-01').show(Itinerary)
    await settled()
    const before = useClock().moment
    const speech = list.findAll('.entry').at(-1)
    await speech?.find('.read').trigger('click')
    await settled()
    expect(speech?.find('.source-list').exists()).toBe(true)
    expect(speech?.find('.read').attributes('aria-expanded')).toBe('true')
    await speech?.find('.line').trigger('keydown', { key: 'ArrowLeft' })
    expect(speech?.find('.source-list').exists()).toBe(false)
    await speech?.find('.line').trigger('keydown', { key: 'ArrowRight' })
    await settled()
    expect(speech?.find('.source-list').exists()).toBe(true)
    expect(useClock().moment).toBe(before)
    expect(useSelection().selected).toBeNull()
  })

  it('shows text and evidence of what is told now, and of nothing else', async () => {
    const list = openAt(sample(), '1890-06-01').show(Itinerary)
    await settled()
    expect(list.findAll('.source-list')).toHaveLength(1)
    expect(list.find('[aria-current] .certainty').text()).toBe('certain')
  })

  it('tells kinds of stay and of ways by their signs', () => {
    const list = openAt(sample(), '1890-06-01').show(Itinerary)
    expect(list.findAll('.kind-mark')).toHaveLength(3)
    const dashes = list
      .findAll('.line-mark')
      .map((mark) => mark.find('path').attributes('stroke-dasharray'))
    expect(new Set(dashes).size).toBe(2)
  })
})

describe('the card of a place', () => {
  const card = (id: string) => {
    const made = sample()
    return openAt(made, '1900-01-01').card(PlaceCard, { place: made.places.get(id) })
  }

  it('has what happened there in its houses too, how long in all, and who came and went', () => {
    const text = card('petersburg').text()
    for (const part of ['jail', 'from vienna', 'to paris', '59.950° N, 30.300° E'])
      expect(text).toContain(part)
    expect(text).toMatch(/1 year|12 months/)
  })

  it('says when nothing happened there, and how far its spot may be off', () => {
    expect(card('london').findAll('.happened')).toEqual([])
    expect(card('vienna').text()).toContain('3 km')
  })
})

describe('a journey', () => {
  const card = (id: string) => {
    const made = sample()
    const found = made.journeys.find((each) => each.id === id)
    return openAt(made, '1900-01-01').card(JourneyCard, { journey: found })
  }

  it('says how far, how long, by what, how well its way is known and through where', () => {
    const text = card('west').text()
    expect(text).toMatch(/2,1\d\d km/)
    for (const part of ['train', 'inferred', '5 km', 'london']) expect(text).toContain(part)
  })

  it('leads to its ends and to its beginning', async () => {
    const shown = card('north')
    await shown.find('.ends a').trigger('click')
    expect(useSelection().selected).toEqual({ kind: 'place', id: 'vienna' })
    await shown.findAll('header button').at(-1)?.trigger('click')
    expect(useClock().where?.journey).toBe('north')
  })

  it('stands in the list with the others, in the order of time and not of the file, with their sum', () => {
    const made = sample()
    made.journeys.reverse()
    const list = openAt(made, '1900-01-01').show(RouteList)
    expect(list.findAll('.words > :first-child').map((each) => each.text())).toEqual(['north', 'west']) // prettier-ignore
    expect(list.find('.sum').text()).toMatch(/2 journeys.*3,\d\d\d km/)
  })
})

describe('the list of journeys', () => {
  it('opens at the one under way, or at the last begun while somebody stays', () => {
    const hereIn = (iso: string) =>
      openAt(sample(), iso).show(RouteList).find('[data-here] .words > :first-child')
    expect(hereIn('1890-03-20').text()).toBe('north')
    expect(hereIn('1890-06-01').text()).toBe('north')
    expect(hereIn('1920-01-01').text()).toBe('west')
    expect(hereIn('1880-01-01').exists()).toBe(false)
  })

  it('of a thousand draws those about the present, and keeps room for the others', () => {
    const days = Array.from({ length: 1000 }, (_, i) => `${1000 + Math.floor(i / 10)}-0${i % 10 === 9 ? '9-15' : `${1 + (i % 10)}-01`}`) // prettier-ignore
    const made = life({
      journeys: days.map((when, i) => journey(`j${i}`, 'vienna', 'paris', when)),
      person: { birth: '0999', death: '1200' },
    })
    const list = openAt(made, '1055-03-10').show(RouteList)
    const drawn = list.findAll('.row').length
    expect(drawn).toBeLessThan(300)
    expect(list.find('[data-here] .words > :first-child').text()).toBe('j552')
    const room = list.findAll('.to-come').map((each) => Number(/--lines: (\d+)/.exec(each.attributes('style') ?? '')?.[1])) // prettier-ignore
    expect(drawn + room.reduce((sum, lines) => sum + lines, 0)).toBe(1000)
  })
})
