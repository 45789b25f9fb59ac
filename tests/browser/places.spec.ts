import { expect, open, test, valueText } from './app'

/** Px from the middle of the map; a place's sign is about as large as the steps. */
const AROUND = [-24, -8, 8, 24].flatMap((dy) => [-24, -8, 8, 24].map((dx) => [dx, dy] as const))

test('a click on the map opens the card of the place', async ({ page }) => {
  await open(page, '?date=1928-06-01&view=43.25,76.93,6')
  const map = page.getByRole('region', { name: 'Map', exact: true })
  await expect(map).toBeVisible()
  const box = await map.boundingBox()
  if (!box) throw new Error('the map has no box')
  // The view's centre stands in the middle of the map: nothing covers any of it.
  await expect
    .poll(
      async () => {
        for (const [dx, dy] of AROUND) {
          await page.mouse.click(box.x + box.width / 2 + dx, box.y + box.height / 2 + dy)
          await page.waitForTimeout(150)
          if (await page.locator('.place-card').isVisible()) return true
        }
        return false
      },
      { timeout: 20_000 },
    )
    .toBe(true)
})

test.describe('without a map', () => {
  test.use({ withMap: false })

  test('the search finds Yanovka by any of its names, in any script', async ({ page }) => {
    await open(page, '?date=1879-11-07')
    const field = page.getByRole('combobox', { name: 'Search places' })
    for (const query of ['Яновка', 'Янівка', 'Yanovka', 'Bereslavka', 'yanovka']) {
      await field.fill(query)
      await expect(page.getByRole('option', { name: 'Yanovka', exact: true })).toHaveCount(1)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page.locator('.place-card h2')).toHaveText('Yanovka')
      await page.keyboard.press('Escape')
      await expect(page.locator('.place-card')).toHaveCount(0)
    }
  })

  test('the search finds a place whatever the date, and leads to its time', async ({ page }) => {
    await open(page, '?date=1890-01-01')
    await page.getByRole('combobox', { name: 'Search places' }).fill('prinkipo')
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: /^Go to (?!a date)/ }).click()
    expect(await valueText(page)).toMatch(/19(29|3\d)/)
  })

  test('an unknown name says so', async ({ page }) => {
    await open(page)
    await page.getByRole('combobox', { name: 'Search places' }).fill('Timbuktu')
    await expect(page.getByText('Nothing of this life is called or told so')).toBeVisible()
  })

  test('a place tells what happened there, how surely, and who says so', async ({ page }) => {
    await open(page, '?date=1910-06-01&place=vienna')
    const card = page.locator('.place-card')
    await expect(card.getByText('What happened here')).toBeVisible()
    await expect(card).toContainText('Time here in all')
    await card.locator('summary').first().click()
    await expect(card.locator('.source-list').first()).toBeVisible()
  })

  test('the itinerary is a list that follows the clock and moves it', async ({ page }) => {
    await open(page, '?date=1917-04-10')
    const list = page.getByRole('list', { name: 'Itinerary', exact: true })
    await expect(list).toBeVisible()
    await expect(list.locator('[aria-current="true"]')).toContainText('Amherst')
    await expect(list).toHaveAttribute('aria-busy', 'false')
    await expect(list.locator('[aria-current="true"]')).toBeInViewport()
    await list.getByRole('button').first().click()
    expect(await valueText(page)).toContain('1879')
  })

  for (const [date, told] of [
    ['1934-05-01', 'Whereabouts unknown'],
    ['1945-01-01', 'about 1943'],
  ] as const) {
    test(`the itinerary finds ${date}, of which nothing is told`, async ({ page }) => {
      await open(page, `?date=${date}`)
      const list = page.getByRole('list', { name: 'Itinerary', exact: true })
      // A part of the list a second where the browser is never idle.
      await expect(list).toHaveAttribute('aria-busy', 'false', { timeout: 40_000 })
      await expect(list.locator('[aria-current="true"]')).toContainText(told)
      await expect(list.locator('[aria-current="true"]')).toBeInViewport()
    })
  }

  test('opened on a phone the itinerary stands where the clock does', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '?date=1940-08-20')
    await page.getByRole('button', { name: 'Open the panel', exact: true }).click()
    const list = page.getByRole('list', { name: 'Itinerary', exact: true })
    await expect(list.locator('[aria-current="true"]')).toBeInViewport()
  })

  test('a journey states means, distance, duration, route and sources', async ({ page }) => {
    await open(page, '?journey=vienna-zurich-1914')
    const card = page.locator('.journey-card')
    await expect(card).toContainText('Distance')
    await expect(card).toContainText('km')
    await expect(card).toContainText('train')
    await expect(card).toContainText('route')
    await expect(card.locator('.source-list li').first()).toBeVisible()
  })
})
