import { expect, open, test } from './app'
import { lookAtLayout } from './layout'

/** A sample; `npm run walk:sizes` looks at all of them, in both languages. */
const SIZES = [
  [1280, 800],
  [844, 390],
  [320, 568],
  [320, 256],
] as const

test('at any size nothing lies over another and every control is reached', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, '?date=1917-04-10')
  await expect(page.getByRole('button', { name: 'Zoom in', exact: true })).toBeVisible()
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
    const { unreached, overlaps, mapShare, mapHeight } = await lookAtLayout(page)
    expect({ size: `${width}×${height}`, unreached, overlaps }).toEqual({
      size: `${width}×${height}`,
      unreached: [],
      overlaps: [],
    })
    expect(mapShare).toBeGreaterThanOrEqual(0.25)
    if (height > 400) expect(mapHeight).toBeGreaterThanOrEqual(0.4)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, withMap: false })

  test('what is chosen in the panel takes its place, and the way back leads there', async ({
    page,
  }) => {
    await open(page, '?date=1917-04-10')
    await page.getByRole('button', { name: 'Open the panel', exact: true }).tap()
    await page.getByRole('tab', { name: 'Places' }).tap()
    await page.getByRole('list', { name: 'Places' }).getByRole('button').first().tap()
    const card = page.locator('.place-card')
    await expect(card).toBeInViewport()
    await expect(page.getByRole('list', { name: 'Places' })).toBeHidden()
    await expect(page.locator('.caption time')).toBeInViewport()
    const last = card.locator('section').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    await page.getByRole('button', { name: 'Places', exact: true }).tap()
    await expect(page.getByRole('list', { name: 'Places' })).toBeVisible()
    await page.getByRole('button', { name: 'Close the panel', exact: true }).tap()
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeInViewport()
  })
})

test('a window that is narrowed has the map first', async ({ page }) => {
  await open(page, '?date=1917-04-10')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.locator('#panel')).toBeHidden()
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(page.getByRole('list', { name: 'Itinerary', exact: true })).toBeVisible()
})
