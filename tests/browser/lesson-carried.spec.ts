import { deflateRawSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { stepOf } from '../walks/onTheWall'
import { expect, open, test } from './app'

/** A lesson where there is no network, no teacher, or no screen. */

const wall = (page: Page) => page.locator('.wall-caption')
const lessonOf = (steps: object[]) =>
  JSON.stringify({ version: 1, id: 'own', title: { en: 'Mine' }, minutes: 5, steps })
const linkTo = (steps: object[]) =>
  `/?lang=en#lesson=${deflateRawSync(lessonOf(steps)).toString('base64url')}`
/** Of a PDF that Chromium made. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

test.use({ withMap: false })

test('a lesson is given without a network, from a cold start, to its last step', async ({
  page,
  context,
}) => {
  await open(page)
  const isKept = () => page.evaluate(() => Boolean(navigator.serviceWorker.controller))
  await expect.poll(isKept, { timeout: 40_000 }).toBe(true)
  await context.setOffline(true)
  await page.goto('/?lang=en&tour=exile-and-escape&present=1&step=1')
  await expect(wall(page)).toContainText('First arrest')
  while ((await wall(page).count()) > 0) {
    await expect(wall(page)).toHaveText(/\w/)
    await page.keyboard.press('PageDown')
  }
  await expect(page.locator('.lesson-card.end')).toContainText('Rests on 11 works')
  await page.keyboard.press('o')
  await expect(page.locator('.overview .figure svg').first()).toBeVisible()
  await context.setOffline(false)
})

test('a show in a museum has no way out, and begins anew where nobody looks any more', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto('/?lang=en&tour=life-in-five-minutes&kiosk=90')
  await expect(page.getByRole('heading', { name: 'A life in five minutes' })).toBeVisible()
  // From here on only this test lets time pass.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
  await page.clock.runFor(120_000)
  await expect(wall(page)).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await page.clock.runFor(500)
  await expect(wall(page)).toContainText('The beginning')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Leave the projection' })).toHaveCount(0)
  await page.clock.runFor(91_000)
  await expect(page.getByText('Still looking?')).toBeVisible()
  await page.clock.runFor(15_000)
  await expect(page.getByText('Still looking?')).toHaveCount(0)
  await expect(wall(page)).toHaveCount(0)
})

test('on paper a lesson is a sheet without the answers, one with them, and pages to take home', async ({
  page,
}) => {
  await open(page, '?lang=en&date=1907-01-28')
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await page.getByRole('button', { name: 'On paper: Exile and escape' }).click()
  const what = page.getByRole('combobox', { name: 'What' })
  const names = page.locator('.names span')
  await expect(page.locator('.worksheet svg').first()).toBeVisible()
  await expect(names.filter({ hasText: /\w/ })).toHaveCount(0)
  await what.selectOption('key')
  await expect(names.filter({ hasText: /\w/ })).toHaveCount(await names.count())
  await what.selectOption('handout')
  await expect(page.getByRole('img', { name: /^QR code of step/ })).toHaveCount(14)
  await expect(page.locator('.handout .figure svg')).toHaveCount(14)
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(4)
})

test('a step with a picture stays on its one page, on the lower sheet too', async ({ page }) => {
  const items = ['zwickau-1904', 'citadel-1906', 'berlin-1907-1916', 'wronke-1916']
  const steps = items.map((item) => ({ item, caption: { en: 'As the class has it.' } }))
  await open(page, '?lang=en&life=rosa-luxemburg&date=1906-05-01')
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await page.getByRole('button', { name: /^Make a lesson/ }).click()
  const file = { name: 'lesson.json', mimeType: 'application/json' }
  await page.locator('input[type=file][accept^=".json"]').setInputFiles({ ...file, buffer: Buffer.from(lessonOf(steps)) }) // prettier-ignore
  await expect(page.getByText('4 steps')).toBeVisible()
  await page.getByRole('button', { name: 'On paper', exact: true }).click()
  await page.getByRole('combobox', { name: 'What' }).selectOption('handout')
  await page.getByRole('combobox', { name: 'Sheet' }).selectOption('letter')
  await page.getByRole('combobox', { name: 'Steps to a page' }).selectOption('1')
  await expect(page.locator('.handout .figure svg')).toHaveCount(4)
  const pictures = page.locator('.handout .medium img')
  await expect(pictures).toHaveCount(4)
  for (const picture of await pictures.all())
    await expect
      .poll(() => picture.evaluate((each) => (each as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0)
  // The works stand on the last of them.
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(5)
  // A carried lesson is read by a camera: nobody types five hundred letters.
  await expect(page.locator('.handout .letters')).toHaveCount(0)
})

test('a lesson in a link goes on over what is gone, over a step without a word, and without a step', async ({
  page,
}) => {
  await page.goto(
    linkTo([{ item: 'lost-long-ago' }, { date: '1902-05-01' }, { item: 'irkutsk-passport' }]),
  )
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(wall(page)).toContainText('“lost-long-ago”, which is not in this life any more')
  await page.keyboard.press('PageDown')
  await expect.poll(() => stepOf(page)).toEqual({ n: 2, of: 3 })
  await expect(wall(page)).toContainText('1902')
  await page.keyboard.press('PageDown')
  await expect(wall(page)).toContainText('Irkutsk')

  await page.goto('about:blank')
  await page.goto(linkTo([]))
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible()
  for (const key of ['PageDown', 'PageDown', 'End', 'PageDown']) await page.keyboard.press(key)
  await expect(page.locator('.lesson-card.end')).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
})
