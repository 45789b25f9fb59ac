// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { defineComponent, h, provide } from 'vue'
import CardPanel from '../../../src/app/side/CardPanel.vue'
import type { Contemporary } from '../../../src/core/life/model'
import { createSearch, lifeDocuments } from '../../../src/core/search'
import { useSelection } from '../../../src/stores/choice/selection'
import { CARD_LINKS } from '../../../src/ui/texts/links'
import { event, journey, life, stay } from '../core/made-life'
import { openAt } from './setting'

const both = (text: string) => ({ en: text, ru: text })
const friend: Contemporary = {
  id: 'friend',
  name: { en: 'Ann Friend', ru: 'Анна Друг' },
  forms: ['A. Stranger'],
  birth: '1870',
  text: both('A printer of leaflets.'),
  in: ['speech', 'home', 'in-prison'],
  sources: [{ source: 'memoir', locator: 'ch. 2', basis: 'recalled' }],
}
const made = () => ({
  ...life({
    stays: [stay('in-prison', 'kresty', '1905', { title: both('In prison') })],
    journeys: [journey('home', 'paris', 'vienna', '1906', { title: both('The way home') })],
    events: [event('speech', 'london', '1907'), event('alone', 'london', '1908')],
  }),
  contemporaries: [friend],
})

describe('somebody whom the life touches', () => {
  it('has a card: who that was, what of the life, in the order of time, and who says so', () => {
    const { show } = openAt(made(), '1905-06-01')
    useSelection().select('person', 'friend')
    const href = (kind: string, id: string) => `?${kind}=${id}`
    const card = show(
      defineComponent(() => {
        provide(CARD_LINKS, { href, open: null })
        return () => h(CardPanel)
      }),
    )
    expect(card.find('aside').attributes('aria-label')).toBe('Person: Ann Friend')
    const text = card.text()
    for (const part of ['1870 – ?', 'A. Stranger', 'A printer of leaflets.', 'from memory'])
      expect(text).toContain(part)
    const links = card.findAll('.told a').map((each) => [each.text(), each.attributes('href')])
    expect(links).toEqual([
      ['In prison', '?stay=in-prison'],
      ['The way home', '?journey=home'],
      ['speech', '?event=speech'],
    ])
  })

  it('is led to from what names them, and from nothing else', () => {
    const { show } = openAt(made(), '1907-06-01')
    const named = (id: string) => {
      useSelection().select('event', id)
      return show(CardPanel).find('.named-here')
    }
    expect(named('speech').text()).toMatch(/Ann Friend/)
    expect(named('alone').exists()).toBe(false)
  })
})

describe('whose life it is', () => {
  it('is called by other names, too, and found by any of them', () => {
    const whole = made()
    const [own, ...others] = whole.subjects
    if (!own) throw new Error('the life is nobody’s')
    const known = { ...whole, subjects: [{ ...own, forms: ['Ann Maiden'] }, ...others] }
    const { show } = openAt(known, '1905-06-01')
    useSelection().select('person', own.id)
    expect(show(CardPanel).text()).toContain('Ann Maiden')
    const found = createSearch(lifeDocuments(known, () => ''))('maiden', 'en')
    expect(found[0]).toMatchObject({ kind: 'person', id: own.id })
  })
})
