import { expect, open, test } from './app'

const WORD = /closer than this no source has more detail/

test('whoever wants closer than the sources go is told why, once, and it passes', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await open(page, '?date=1917-04-10&view=55.75,37.6,8')
  const said = page.getByRole('status').getByText(WORD)
  const zoomIn = page.getByRole('button', { name: 'Zoom in', exact: true })
  await expect(zoomIn).toHaveAttribute('aria-disabled', 'true')
  await expect(zoomIn).toHaveAttribute('title', WORD)
  await expect(said).toHaveCount(0)

  await page.mouse.move(760, 300)
  await page.mouse.wheel(0, -300)
  await expect(said).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
  await page.mouse.wheel(0, -300)
  await page.waitForTimeout(500)
  await expect(said).toHaveCount(0)

  await page.getByRole('button', { name: 'Zoom out', exact: true }).click()
  await expect(zoomIn).toHaveAttribute('aria-disabled', 'false')
  await zoomIn.click()
  await expect(zoomIn).toHaveAttribute('aria-disabled', 'true')
  // It has kept the focus, and answers.
  await page.keyboard.press('Enter')
  await expect(said).toBeVisible()
  await expect(said).toHaveCount(0, { timeout: 12_000 })
})

test('an inset lets the map come closer, from the address too', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, '?date=1930-06-01&view=40.87,29.1,11')
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 45_000 })
  const zoomIn = page.getByRole('button', { name: 'Zoom in', exact: true })
  await expect(zoomIn).toHaveAttribute('aria-disabled', 'false')
  await zoomIn.click()
  await expect(page).toHaveURL(/view=40\.87\d*,29\.1\d*,12\.00/)
})
