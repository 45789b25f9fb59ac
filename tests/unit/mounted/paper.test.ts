// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import Paper from '../../../src/classroom/paper/Paper.vue'
import { openLife } from '../../../src/cli/folder'
import { readTours } from '../../../src/cli/tours'
import { beside, openAt, settled } from './setting'

/** A lesson on paper: what a pupil is given has to be a question, an answer, or worth the sheet. */

const FOLDER = 'geodata/lives/trotsky'
const life = openLife(FOLDER)
const { tours } = readTours(FOLDER, life)
const tourOf = (id: string) => {
  const tour = tours.find((each) => each.id === id)
  if (!tour) throw new Error(`no tour ${id}`)
  return tour
}

async function choose(label: string, value: string) {
  const [select] = beside('.choices label')
    .filter((each) => each.textContent.startsWith(label))
    .map((each) => each.querySelector('select'))
  if (!select) throw new Error(`nothing to choose: ${label}`)
  select.value = value
  select.dispatchEvent(new Event('change'))
  await settled()
}
const texts = (selector: string) =>
  beside(selector).map((each) => each.textContent.replace(/\s+/g, ' ').trim())

beforeEach(() => {
  // Outlines are asked of the site, which is not there: the sheets do without their maps.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network in tests')))
})
afterEach(() => vi.unstubAllGlobals())

describe('a worksheet', () => {
  it('asks which account holds where accounts differ, and where next where a way is guessed', async () => {
    openAt(life, '1907-01-28').show(Paper, { tour: tourOf('exile-and-escape') })
    await settled()
    const asked = texts('.worksheet .question h2')
    expect(asked.filter((each) => each.endsWith('Which account?'))).toHaveLength(1)
    expect(asked.filter((each) => each.endsWith('Where next?'))).toHaveLength(1)
    expect(texts('.choice li')).toContain('Others: 19 or 20 February (4 or 5 March).')
    // What is to be put in order is what happened, and not the question about it.
    const order = texts('.order li').join(' | ')
    expect(order).not.toContain('On which day?')
    expect(order).toContain('Berezov')
  })

  it('of a long lesson has a letter at each thing to be put in order, and no more than can be', async () => {
    openAt(life, '1929-01-28').show(Paper, { tour: tourOf('planet-without-a-visa') })
    await settled()
    const letters = texts('.order li').map((each) => /([A-Z])\. /.exec(each)?.[1])
    expect(letters).toEqual([...'ABCDEFGHIJKLMN'])
    expect(texts('.question h2').join()).not.toContain('undefined')
  })

  it('has in its key the numbers in the order of the days, and what the teacher may say', async () => {
    const tour = tourOf('planet-without-a-visa')
    openAt(life, '1929-01-28').show(Paper, { tour })
    await settled()
    await choose('What', 'key')
    const numbers = texts('.order .blank').map(Number)
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1))
    expect(numbers).not.toEqual(numbers.map((_, i) => i + 1))
    const asked = texts('.question h2').filter((each) => /^\d+\. /.test(each))
    expect(texts('.note')).toHaveLength(asked.length)
  })
})

describe('a handout', () => {
  it('has both accounts, with room the words of the record, and of violence only what the lesson says', async () => {
    const tour = tourOf('planet-without-a-visa')
    const [death] = tour.steps.filter(({ item }) => item === 'death-1940')
    const bare = { ...tour, steps: [...tour.steps, { item: death?.item ?? '' }] }
    openAt(life, '1929-01-28').show(Paper, { tour: bare })
    await settled()
    await choose('What', 'handout')
    expect(texts('.handout').join()).toContain('One account: ten days in hiding at Lagny.')
    await choose('Steps to a page', '1')
    const all = texts('.handout').join()
    expect(all).toContain('malaria, apple orchards')
    expect(all).not.toContain('seven centimetres')
  })
})
