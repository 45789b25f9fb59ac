import type { Page } from '@playwright/test'
import { expect, open, test } from './app'

/** A lesson where there is no network, no teacher, or no screen. */

const wall = (page: Page) => page.locator('.wall-caption')

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
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
  expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(4)
})
