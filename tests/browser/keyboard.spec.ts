import { expect, open, slider, test, valueText } from './app'

test.use({ withMap: false })

test('Play is two keys away by its skip link, and no list is in the way without it', async ({
  page,
}) => {
  await open(page, '?date=1917-04-20')
  const play = page.getByRole('button', { name: 'Play', exact: true })
  const skip = page.getByRole('link', { name: 'Skip to playing and date' })
  await expect(page.locator('.itinerary .line').nth(400)).toBeAttached()
  let stops = 0
  do {
    await page.keyboard.press('Tab')
    stops += 1
    if (stops === 2) await expect(skip).toBeFocused()
  } while (stops < 60 && !(await play.evaluate((button) => button === document.activeElement)))
  console.info(`Play is stop ${String(stops)} of the Tab key`)
  expect(stops).toBeLessThan(45)
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(play).toBeFocused()
})

test('a card that a hand opened has the focus, says what it is, and gives the focus back', async ({
  page,
}) => {
  await open(page, '?date=1917-04-20')
  const where = page.locator('.where-button')
  await where.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('complementary', { name: 'Place: Amherst Internment Camp' })
  await expect(card).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(where).toBeFocused()

  // From a list, in which it comes back to the line.
  await page.getByRole('tab', { name: 'Routes' }).click()
  const line = page.getByRole('list', { name: 'Routes' }).getByRole('button').nth(3)
  await line.click()
  await expect(page.locator('.card')).toBeFocused()
  await page.getByRole('button', { name: /Routes/ }).click()
  await expect(line).toBeFocused()
})

test('a card that a link opened leaves the focus where it is', async ({ page }) => {
  await open(page, '?place=vienna')
  await expect(page.getByRole('complementary', { name: 'Place: Vienna' })).toBeVisible()
  await expect(page.locator('.card')).not.toBeFocused()
})

test('Escape closes the date field, and a typed date is undone by going back', async ({ page }) => {
  await open(page, '?date=1917-04-20')
  await page.getByRole('button', { name: 'Go to a date' }).click()
  const field = page.getByRole('textbox', { name: /date/i })
  await field.fill('1905-10-30')
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  expect(await valueText(page)).toContain('April 1917')

  await page.getByRole('button', { name: 'Go to a date' }).click()
  await field.fill('1905-10-30')
  await page.keyboard.press('Enter')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /October 1905/)
  await page.goBack()
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /April 1917/)
})
