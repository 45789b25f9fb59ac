// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest'
import { dayFromIso } from '../../../src/core/time/day'
import type { StayKind } from '../../../src/core/life/vocabulary'
import { familyOf, LOOKS } from '../../../src/look/signs/kinds'
import { useBiography } from '../../../src/stores/life/biography'
import { useClock } from '../../../src/stores/clock'
import { useSpan } from '../../../src/stores/choice/span'
import Caption from '../../../src/timeline/caption/Caption.vue'
import ChapterStrip from '../../../src/timeline/ChapterStrip.vue'
import { chapterSpans } from '../../../src/core/story/chapters'
import DateForm from '../../../src/timeline/date/DateForm.vue'
import { bandsOf } from '../../../src/timeline/lanes/bands'
import JourneyLane from '../../../src/timeline/lanes/JourneyLane.vue'
import StayLane from '../../../src/timeline/lanes/StayLane.vue'
import PaceMenu from '../../../src/timeline/PaceMenu.vue'
import SpanMenu from '../../../src/timeline/span/SpanMenu.vue'
import { event, journey, life, name, place, stay } from '../core/made-life'
import { beside, openAt, settled, type } from './setting'

const both = (text: string) => ({ en: text, ru: text })
const KINDS: StayKind[] = ['residence', 'prison', 'exile', 'hiding', 'visit', 'front', 'asylum']

/** A stay of each family, a few years each; the last is only about sure of its end. */
function sample() {
  const stays = KINDS.map((kind, i) =>
    stay(kind, i % 2 ? 'paris' : 'city', `${1870 + i * 5}-01-01/${1873 + i * 5}-12-31`, { kind }),
  )
  const journeys = (['attested', 'inferred', 'schematic'] as const).map((route, i) =>
    journey(route, 'vienna', 'paris', `${1874 + i * 5}-02/${1874 + i * 5}-06`, { route }),
  )
  const city = place('city', [30, 60], {
    names: [name('Petrograd', 'en', { when: '../1924-01-25' }), name('Leningrad', 'en', { when: '1924-01-26/..' })], // prettier-ignore
  })
  const made = life({ stays, journeys, places: [city], events: [event('speech', 'city', '1871-05-05')] }) // prettier-ignore
  made.chapters.push(
    { id: 'youth', title: both('Youth'), text: both('Young'), when: '1870/1889' },
    { id: 'later', title: both('Later'), text: both('Old'), when: '1890/1930' },
  )
  return made
}

describe('the caption', () => {
  it('has the date, the place as it was called then, and how sure it is', () => {
    const text = openAt(sample(), '1871-02-03').show(Caption).text()
    expect(text).toContain('3 February 1871')
    expect(text).toContain('Petrograd (now Leningrad)')
    expect(text).toMatch(/certain\s*·\s*1 source/)
  })

  it('says since when and until when nothing is known, where no reason is given', () => {
    const text = openAt(sample(), '1889-06-01').show(Caption).text()
    expect(text).toContain('whereabouts unknown')
    expect(text).toMatch(/unknown from 1 January 1889 to 1 January 1890/)
  })
})

describe('the field for a date', () => {
  async function open(at = '1871-02-03') {
    openAt(sample(), at).show(DateForm)
    await settled()
    const [field] = beside('#typed-date') as HTMLInputElement[]
    if (!field) throw new Error('no field')
    const go = async (text: string) => {
      await type(field, text)
      field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
      await settled()
    }
    const complaint = () => beside('[role=alert]').map((each) => each.textContent).join() // prettier-ignore
    return { field, go, complaint, clock: useClock() }
  }

  it('says what it has understood, then goes there', async () => {
    const { field, go, clock } = await open()
    await type(field, '5 May 1881')
    expect(beside('.understood')[0]?.textContent).toContain('5 May 1881')
    await go('5 May 1881')
    expect(clock.day).toBe(dayFromIso('1881-05-05'))
  })

  it('goes to the edge of the life for a date beyond it, and says so', async () => {
    const { go, clock, complaint } = await open()
    await go('1999-01-01')
    expect(clock.day).toBe(Math.floor(clock.last))
    expect(complaint()).toContain('1870')
  })

  it('leaves the clock alone for what it cannot read', async () => {
    const { go, clock, complaint } = await open()
    await go('31 Foo')
    expect(clock.day).toBe(dayFromIso('1871-02-03'))
    expect(complaint()).toContain('31 Foo')
  })

  it('reads the same words in the other calendar when asked to', async () => {
    const { field, go, clock } = await open()
    const [box] = beside('.check input') as HTMLInputElement[]
    box?.click()
    await settled()
    await type(field, '5 May 1881')
    await go('5 May 1881')
    expect(clock.day).toBe((dayFromIso('1881-05-05') ?? NaN) + 12)
  })
})

describe('the menus', () => {
  const radio = (value: string) =>
    (beside('input[type=radio]') as HTMLInputElement[]).find((each) => each.value === value)

  it('set how long the story takes, and how fast it goes', async () => {
    const { shown } = openAt(sample(), '1871-02-03').onTrack(PaceMenu)
    const clock = useClock()
    await shown.find('button').trigger('click')
    await settled()
    radio('calendar')?.click()
    await settled()
    expect(clock.paceKind).toBe('calendar')
    radio('story:5')?.click()
    radio('2')?.click()
    await settled()
    expect([clock.paceKind, useBiography().minutes, clock.speed]).toEqual(['story', 5, 2])
    expect(shown.find('button').text()).toContain('×2')
  })

  it('pick a chapter, come into it, and give all of it back', async () => {
    const { shown, axis } = openAt(sample(), '1871-02-03').onTrack(SpanMenu)
    const [clock, picked] = [useClock(), useSpan()]
    await shown.find('button').trigger('click')
    // What can be chosen comes when the menu is opened.
    await expect.poll(() => radio('later')).toBeDefined()
    radio('later')?.click()
    await settled()
    expect(picked.span?.chapter).toBe('later')
    expect(clock.moment).toBeGreaterThanOrEqual(dayFromIso('1890-01-01') ?? NaN)
    expect(axis.isWhole.value).toBe(false)
    expect(shown.find('button').attributes('aria-label')).toContain('Later')
    radio('')?.click()
    await settled()
    expect([picked.span, axis.isWhole.value]).toEqual([null, true])
  })
})

describe('the chapters over the track', () => {
  it('stand in their order and lead to their stretch; one of them is where the clock is', async () => {
    const made = sample()
    const { onTrack } = openAt(made, '1895-02-03')
    const clock = useClock()
    const chapters = chapterSpans(made, clock.first, clock.last)
    const { shown, axis } = onTrack(ChapterStrip, { chapters })
    const buttons = shown.findAll('button')
    expect(buttons.map((each) => each.text())).toEqual(['Youth', 'Later'])
    expect(buttons.map((each) => each.classes('current'))).toEqual([false, true])
    await buttons[0]?.trigger('click')
    const { from, to } = axis.window.value
    expect(from).toBeLessThanOrEqual(dayFromIso('1871-01-01') ?? NaN)
    expect(to).toBeLessThan(dayFromIso('1895-01-01') ?? NaN)
  })

  it('on a track too short to tell them apart only the one that is told stands there, named', async () => {
    const made = sample()
    const { onTrack } = openAt(made, '1895-02-03')
    const clock = useClock()
    const chapters = chapterSpans(made, clock.first, clock.last)
    const { shown, axis } = onTrack(ChapterStrip, { chapters })
    axis.widthPx.value = 40
    await settled()
    expect(shown.findAll('.chapter').map((each) => each.attributes('title'))).toEqual(['Later'])
    expect(shown.find('.chapter').attributes('tabindex')).toBe('0')
  })
})

describe('the stays on the track', () => {
  const lane = () => {
    const made = sample()
    const bands = bandsOf(made, 'ann')
    return openAt(made, '1871-02-03').onTrack(StayLane, { bands, others: [] }).shown
  }

  it('have the colour of their kind and its stripes, dots or half, in the order of the life', () => {
    const drawn = lane().findAll('g')
    expect(drawn.map((stay) => stay.find('rect').attributes('fill'))).toEqual(
      KINDS.map((kind) => LOOKS[familyOf(kind)].colour),
    )
    const striped = drawn.map((stay) => stay.find('[data-pattern]').exists())
    expect(striped).toEqual(KINDS.map((kind) => ['prison', 'front'].includes(kind)))
    const marks = drawn.map((stay) => stay.findAll('path').length)
    expect(marks).toEqual(KINDS.map((kind) => (['hiding', 'asylum'].includes(kind) ? 2 : 1)))
    const lefts = drawn.map((stay) => Number(stay.find('rect').attributes('x')))
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
  })

  it('are hollow where nothing is known', () => {
    expect(lane().findAll('.unknown').length).toBeGreaterThan(3)
  })
})

test('journeys on the track are whole, dashed or dotted by how well their way is known', () => {
  const made = sample()
  const { journeys } = bandsOf(made, 'ann')
  const { shown } = openAt(made, '1871-02-03').onTrack(JourneyLane, { journeys, others: [] })
  const dashes = shown.findAll('path').map((each) => each.attributes('stroke-dasharray') ?? '')
  expect(dashes).toHaveLength(3)
  expect(dashes[0]).toBe('')
  expect(new Set(dashes).size).toBe(3)
})
