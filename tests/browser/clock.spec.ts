import type { Page } from '@playwright/test'
import { expect, open, slider, test, valueText } from './app'

/** Notes in the page every date that the slider tells and every caption, while the story plays. */
async function noteWhatIsTold(page: Page) {
  await page.evaluate(() => {
    const told = { dates: [] as string[], captions: [] as string[] }
    Object.assign(window, { told })
    const note = (list: string[], text: string | null | undefined) => {
      if (text && list.at(-1) !== text) list.push(text)
    }
    new MutationObserver(() => {
      note(told.dates, document.querySelector('[role=slider]')?.getAttribute('aria-valuetext'))
      note(told.captions, document.querySelector('.caption .told')?.textContent)
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })
  return () =>
    page.evaluate(
      () => (window as unknown as { told: { dates: string[]; captions: string[] } }).told,
    )
}

test('plays the whole record in story pace, with moving map and captions', async ({ page }) => {
  test.setTimeout(240_000)
  // Drawn in software: a smaller page plays at a livelier rate.
  await page.setViewportSize({ width: 900, height: 620 })
  await open(page)
  const told = await noteWhatIsTold(page)
  await page.getByRole('button', { name: /^Pace and speed/ }).click()
  await page.getByLabel('5 minutes', { exact: true }).check()
  await page.getByLabel('×8', { exact: true }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const pictures = new Set<string>()
  await expect
    .poll(
      async () => {
        pictures.add((await page.locator('.map-view').screenshot()).toString('base64'))
        return page.getByRole('button', { name: 'Play', exact: true }).isVisible()
      },
      { timeout: 220_000, intervals: [6000] },
    )
    .toBe(true)
  expect(await valueText(page)).toContain('16 June 2023')
  const { dates, captions } = await told()
  expect(dates.length).toBeGreaterThan(60)
  expect(captions.length).toBeGreaterThan(60)
  expect(new Set(dates.map((text) => /\d{4}/.exec(text)?.[0])).size).toBeGreaterThan(40)
  expect(pictures.size).toBeGreaterThan(3)
})

test.describe('without a map', () => {
  test.use({ withMap: false })

  test('pauses at once and can be stepped by event', async ({ page }) => {
    await open(page, '?date=1917-04-10')
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await page.getByRole('button', { name: 'Pause', exact: true }).click()
    const held = await valueText(page)
    await page.waitForTimeout(700)
    expect(await valueText(page)).toBe(held)
    await page.getByRole('button', { name: 'Next event', exact: true }).click()
    const next = await slider(page).getAttribute('aria-valuenow')
    await page.getByRole('button', { name: 'Next event', exact: true }).click()
    await page.getByRole('button', { name: 'Previous event', exact: true }).click()
    expect(await slider(page).getAttribute('aria-valuenow')).toBe(next)
  })

  test('the slider goes by event, by year and to both ends of the record', async ({ page }) => {
    await open(page, '?date=1917-04-10')
    await slider(page).focus()
    await page.keyboard.press('PageUp')
    expect(await valueText(page)).toContain('10 April 1918')
    await page.keyboard.press('PageDown')
    expect(await valueText(page)).toContain('10 April 1917')
    await page.keyboard.press('ArrowRight')
    expect(await valueText(page)).not.toContain('10 April 1917')
    await page.keyboard.press('Home')
    expect(await valueText(page)).toContain('26 October (7 November) 1879')
    await page.keyboard.press('End')
    expect(await valueText(page)).toContain('16 June 2023')
  })

  test('a typed date is read in both calendars, and a wrong one explained', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Go to a date', exact: true }).click()
    const field = page.getByLabel('Type a date')
    await field.fill('10 April 1917')
    await field.press('Enter')
    expect(await valueText(page)).toContain('10 April 1917')
    expect(await valueText(page)).toContain('Amherst')

    await page.getByRole('button', { name: 'Go to a date', exact: true }).click()
    await field.fill('26.10.1879')
    await page.getByLabel('Old Style').check()
    await field.press('Enter')
    expect(await valueText(page)).toContain('26 October (7 November) 1879')

    await page.getByRole('button', { name: 'Go to a date', exact: true }).click()
    await field.fill('yesterday')
    await field.press('Enter')
    await expect(page.getByRole('alert')).toContainText('“yesterday” could not be read')
    await page.getByLabel('Old Style').uncheck()
    await field.fill('April 1917')
    await expect(page.locator('.understood')).toContainText('1 April 1917')
    await field.fill('1 May 2060')
    await field.press('Enter')
    await expect(page.getByRole('alert')).toContainText('outside the record')
    expect(await valueText(page)).toContain('16 June 2023')
  })

  test('a tap on the track moves the clock', async ({ page }) => {
    await open(page)
    const box = await page.locator('.timeline > .track').boundingBox()
    if (!box) throw new Error('the track is not on the page')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    expect(await valueText(page)).toMatch(/19(09|10)/)
  })
})
