import { expect, open, slider, test, valueText } from './app'

test('a clicker drives the story, whatever had the focus', async ({ page }) => {
  await open(page, '?date=1902-06-01')
  await slider(page).focus()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  const caption = page.locator('.big-caption')
  await expect(caption).toBeVisible()
  const before = await caption.innerText()
  await page.keyboard.press('PageDown')
  await expect.poll(() => caption.innerText()).not.toBe(before)
  const after = await page.locator('.big-caption .date').innerText()
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.locator('.big-caption .date').innerText()).not.toBe(after)
  await page.keyboard.press('Home')
  await expect(page.locator('.big-caption .date')).toContainText('1879')
  await page.keyboard.press('End')
  await expect(page.locator('.big-caption .date')).toContainText('2023', { timeout: 10_000 })
})

test('the black screen comes and goes by one key, and Esc leaves', async ({ page }) => {
  await open(page, '?date=1917-11-07')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.keyboard.press('b')
  await expect(page.locator('.black')).toBeVisible()
  await page.keyboard.press('.')
  await expect(page.locator('.black')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.locator('.big-caption')).toHaveCount(0)
  expect(await valueText(page)).toContain('1917')
})

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`is read from the back row at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, '?date=1917-11-07')
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    const sizes = await page
      .locator('.big-caption p, .big-caption span')
      .evaluateAll((all) => all.map((e) => parseFloat(getComputedStyle(e).fontSize)))
    expect(sizes.length).toBeGreaterThan(2)
    for (const size of sizes) expect(size / height).toBeGreaterThanOrEqual(0.0379)
    expect(Math.max(...sizes) / height).toBeGreaterThanOrEqual(0.0479)
  })
}
