import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { isoFromDay } from '../../src/core/time/day'
import { whenOf } from '../../src/core/time/edtf'
import { placeFaults, presentButton, stepOf, textFaults } from '../walks/onTheWall'
import { expect, open, sampled, slider, test, valueText } from './app'

const wall = (page: Page) => page.locator('.wall-caption')
const date = (page: Page) => page.locator('.wall-caption .date')
const leave = (page: Page) => page.getByRole('button', { name: /^(Leave the|Закончить)/ })

interface Gaps {
  subjects: { id: string }[]
  gaps: { who: string[]; when: string; reason: { en: string } }[]
}

/** A day of the longest time of which the record does not know where its first person was. */
function inAGap(): { date: string; reason: string } {
  const life = JSON.parse(readFileSync('geodata/lives/trotsky/life.json', 'utf8')) as Gaps
  const days = life.gaps
    .filter(({ who }) => who.includes(life.subjects[0]?.id ?? ''))
    .map(({ when, reason }) => ({ reason: reason.en, outer: whenOf(when).outer }))
    .sort((a, b) => b.outer[1] - b.outer[0] - (a.outer[1] - a.outer[0]))
  const [longest] = days
  if (!longest) throw new Error('the record has no gap')
  const [from, to] = longest.outer
  return { date: isoFromDay(Math.floor((from + to) / 2)), reason: longest.reason }
}

async function present(page: Page, query: string) {
  await open(page, query)
  await presentButton(page).click()
  await expect(wall(page)).toBeVisible()
}

test('a clicker drives the story from the moment of the clock, whatever had the focus', async ({
  page,
}) => {
  await open(page, '?date=1899-06-01')
  await slider(page).focus()
  await presentButton(page).click()
  await expect(date(page)).toContainText('1899')
  const before = await wall(page).innerText()
  await page.keyboard.press('PageDown')
  await expect.poll(() => wall(page).innerText()).not.toBe(before)
  const after = await wall(page).innerText()
  // A map that has the focus would pan.
  await page.locator('canvas.maplibregl-canvas').focus()
  await page.keyboard.press('PageDown')
  await expect.poll(() => wall(page).innerText()).not.toBe(after)
  await page.keyboard.press('Home')
  // Of the chapter at hand, and never of everything.
  await expect(date(page)).toContainText('1898')
  await expect.poll(() => stepOf(page)).toMatchObject({ n: 1 })
  await page.keyboard.press('End')
  await expect(date(page)).toContainText('1902', { timeout: 10_000 })
  const { n, of } = await stepOf(page)
  expect(n).toBe(of)
})

test.describe('the wall itself', () => {
  test.use({ withMap: false })

  test('goes black and comes back by one key, keeps F5 from the lesson, is left by Esc', async ({
    page,
  }) => {
    await present(page, '?date=1917-11-07')
    await page.keyboard.press('b')
    await expect(page.locator('.black')).toBeVisible()
    await page.keyboard.press('.')
    await expect(page.locator('.black')).toHaveCount(0)
    await page.keyboard.press('F5')
    await page.keyboard.press('Shift+F5')
    await expect(wall(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(wall(page)).toHaveCount(0)
    expect(await valueText(page)).toContain('1917')
  })

  test('says why nothing is known', async ({ page }) => {
    const { date, reason } = inAGap()
    await present(page, `?date=${date}`)
    await expect(wall(page)).toContainText('whereabouts unknown')
    await expect(wall(page)).toContainText(reason)
    await expect(wall(page)).not.toContainText('Looked in')
  })

  test('keeps violence behind a click', async ({ page }) => {
    await present(page, '?date=1940-08-20')
    await expect(wall(page)).toContainText('violence')
    await expect(wall(page)).not.toContainText('The last day')
    await wall(page).getByRole('button', { name: 'Show it' }).click()
    await expect(wall(page)).toContainText('The last day')
  })

  test('hides its buttons and the pointer while nobody moves, but not from a keyboard, and stays awake', async ({
    page,
  }) => {
    const asked: string[] = []
    await page.exposeFunction('askedToStayAwake', (kind: string) => asked.push(kind))
    await page.addInitScript(() => {
      const ask = Reflect.get(window, 'askedToStayAwake') as (kind: string) => Promise<void>
      const request = async (kind: string) => {
        await ask(kind)
        return Object.assign(new EventTarget(), { release: () => Promise.resolve() })
      }
      Object.defineProperty(navigator, 'wakeLock', { value: { request } })
    })
    const opacity = () =>
      page.locator('.wall-controls').evaluate((e) => getComputedStyle(e).opacity)
    const pointer = () =>
      page.getByRole('region', { name: 'Map' }).evaluate((e) => getComputedStyle(e).cursor)
    await page.clock.install()
    await present(page, '?date=1917-11-07')
    expect(asked).toEqual(['screen'])
    await page.clock.runFor(4000)
    await expect.poll(opacity).toBe('0')
    expect(await pointer()).toBe('none')
    await page.mouse.move(200, 200)
    await expect.poll(opacity).toBe('1')
    expect(await pointer()).not.toBe('none')
    await leave(page).focus()
    await page.keyboard.press('Shift')
    await page.clock.runFor(4000)
    await expect.poll(opacity).toBe('1')
    await page.keyboard.press('Enter')
    await expect(wall(page)).toHaveCount(0)
  })
})

/** Of what `npm run walk:wall` goes through: where the places lay under the text, upright and not. */
const STEPS = 6
for (const { width, height, lang, from } of sampled(
  [
    { width: 1024, height: 768, lang: 'ru', from: '1902-09-06' },
    { width: 390, height: 844, lang: 'en', from: '1907-01-28' },
  ],
  1,
)) {
  test(`is read from the back row, and shows the place, at ${width}×${height}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    await present(page, `?date=${from}&lang=${lang}`)
    for (let step = 0; step < STEPS; step++) {
      const told = await wall(page).innerText()
      expect(await textFaults(page), told).toEqual([])
      await expect.poll(() => placeFaults(page), told).toEqual([])
      await page.keyboard.press('PageDown')
    }
    await leave(page).click()
    await expect(wall(page)).toHaveCount(0)
  })
}
