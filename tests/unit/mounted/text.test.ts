// @vitest-environment happy-dom
import type { VueWrapper } from '@vue/test-utils'
import { nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import Itinerary from '../../../src/itinerary/Itinerary.vue'
import PlaceCard from '../../../src/cards/place/PlaceCard.vue'
import JourneyCard from '../../../src/cards/journey/JourneyCard.vue'
import { useBiography } from '../../../src/stores/life/biography'
import { useClock } from '../../../src/stores/clock'
import Caption from '../../../src/timeline/caption/Caption.vue'
import { event, journey, life, stay } from '../core/made-life'
import { openAt } from './setting'

const sources = [{ source: 'my-life', basis: 'read' as const }]
const both = (text: string) => ({ en: text, ru: text })

/** Vienna to 1900, some weeks unknown, then Paris about October 1902; Ben's journey is his own. */
function sample() {
  const made = life({
    stays: [
      stay('born', 'vienna', '1870-01-01/1900-03-10'),
      stay('paris', 'paris', '1902-10~/1930-12-31'),
    ],
    journeys: [
      journey('bens', 'vienna', 'paris', '1934', { who: ['ben'] }),
      journey('hers', 'vienna', 'london', '1899', { sensitive: true, text: both('Seven cm deep') }),
    ],
    events: [
      { ...event('blow', 'paris', '1920-08-20'), sensitive: true, text: both('Seven cm deep') },
    ],
    gaps: [
      { id: 'gap', who: ['ann'], when: '1900-03-11/1902-09', reason: both('No letter is kept.') },
    ],
  })
  made.subjects.push({ id: 'ben', name: both('Ben'), birth: '1900', death: '1950', sources })
  return made
}
const place = (id: string) => ({ place: sample().places.get(id) })
const current = (list: VueWrapper) => list.findAll('[aria-current]').map((line) => line.text())

describe('the itinerary', () => {
  it('stands at the gap with its reason when opened in it, in both languages', () => {
    const [en, ru] = (['en', 'ru'] as const).map((lang) =>
      current(openAt(sample(), '1901-05-01', lang).show(Itinerary)),
    )
    expect(en).toHaveLength(1)
    expect(en?.[0]).toContain('Whereabouts unknown')
    expect(en?.[0]).toContain('No letter is kept.')
    expect(ru?.[0]).toContain('Местонахождение неизвестно')
  })

  it('stands at the last that was told when opened after the death', () => {
    const told = sample()
    told.events.push(event('museum', 'paris', '1990'))
    expect(current(openAt(told, '1960-01-01').show(Itinerary))[0]).toContain('blow')
  })
})

describe('what tells of violence', () => {
  it('is covered on card, list and caption, and uncovered on all of them at once', async () => {
    const { show, card: cardOf } = openAt(sample(), '1920-08-20')
    const clock = useClock()
    clock.seek(useBiography().pointOf('blow')?.moment ?? NaN)
    const shown = [cardOf(PlaceCard, place('paris')), show(Itinerary), show(Caption)]
    for (const each of shown) expect(each.text()).not.toContain('Seven cm')
    const [card, list] = shown
    await list
      ?.findAll('button')
      .find((button) => button.text() === 'Show it')
      ?.trigger('click')
    await nextTick()
    expect(list?.text()).toContain('Seven cm')
    expect(card?.text()).toContain('Seven cm')
    await card
      ?.findAll('button')
      .find((b) => b.text() === 'Cover it again')
      ?.trigger('click')
    expect(list?.text()).not.toContain('Seven cm')
  })

  it('is covered on the card of a journey', () => {
    const { card } = openAt(sample(), '1890-01-01')
    const hers = sample().journeys.find(({ id }) => id === 'hers')
    expect(card(JourneyCard, { journey: hers }).text()).not.toContain('Seven cm')
  })
})

describe('a card', () => {
  it('says whose a journey is that is not of the person followed', () => {
    const text = openAt(sample(), '1890-01-01').card(PlaceCard, place('vienna')).text()
    expect(text).toContain('Ben: to paris')
    expect(text.indexOf('to london')).toBeLessThan(text.indexOf('Ben: to paris'))
  })

  it('offers to go to a date as precisely as the record has it', () => {
    const card = openAt(sample(), '1890-01-01').card(PlaceCard, place('paris'))
    expect(card.text()).toContain('Go to about October 1902')
  })

  it('says as list and caption do why a day is less sure than its item', () => {
    const { show, card } = openAt(sample(), '1902-10-20')
    const why = 'less certain (as such certain, but its dates leave this day open)'
    for (const each of [card(PlaceCard, place('paris')), show(Itinerary), show(Caption)]) {
      expect(each.text()).toContain(why)
    }
  })
})
