import type { Page } from '@playwright/test'
import { dayFromIso } from '../../src/core/time/day'
import { expect, open, sampled, slider, test } from './app'

/** Draws nothing, so that the story and its map move as they do with a graphics card. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript('window.sightSpeed = { fps: 8, blank: true }')
  await page.addInitScript({ path: `${import.meta.dirname}/../walks/sight.js` })
}

const traveller = (page: Page, map = 'Map') =>
  page.getByRole('region', { name: map, exact: true }).getByRole('img')

/** Plays from a day on, past another day; the frames that were drawn, and those without him. */
async function lostBetween(page: Page, from: string, past: string) {
  await open(page, `?date=${from}`)
  await expect(traveller(page)).toBeVisible()
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect
    .poll(async () => Number(await slider(page).getAttribute('aria-valuenow')), {
      timeout: 100_000,
    })
    .toBeGreaterThan(dayFromIso(past) ?? Infinity)
  return page.evaluate(
    () => (window as unknown as { sight: { frames: number; lost: number; spans: object[] } }).sight,
  )
}

for (const [name, from, past] of sampled(
  [
    ['from New York to Petrograd', '1917-03-20', '1917-05-18'],
    ['on the way to the second exile', '1907-01-22', '1907-03-01'],
  ] as const,
  1,
))
  test(`${name} the map never loses him`, async ({ page }) => {
    test.setTimeout(120_000)
    await watch(page)
    const { frames, lost, spans } = await lostBetween(page, from, past)
    expect(frames).toBeGreaterThan(20)
    expect([lost, spans]).toEqual([0, []])
  })

test('the image says who is where, and stands in the window when it is turned', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '?date=1917-01-11')
  await expect(traveller(page)).toHaveAccessibleName('Lev Trotsky, Barcelona to New York')
  await page.setViewportSize({ width: 844, height: 390 })
  await expect(traveller(page)).toBeInViewport()
  await page.getByRole('button', { name: 'Русский' }).click()
  await expect(traveller(page, 'Карта')).toHaveAccessibleName('Лев Троцкий, Барселона — Нью-Йорк')
})
