import { expect, open, test } from './app'

test.use({ withMap: false })

/** Pages of a PDF, by the objects that stand for them. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('on paper the page is the moment, its map, its key, and the itinerary of the part', async ({
  page,
}) => {
  await open(page, '?date=1907-02-20&span=ch-prison-reindeer')
  const ground = page.waitForResponse(/units-coarse/)
  await ground.catch(() => null)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.sheet')
  await expect(sheet.locator('figure.wide svg')).toBeVisible()
  await expect(page.locator('.app')).toBeHidden()
  await expect(sheet.locator('.date')).toHaveText('7 (20) February 1907')
  await expect(sheet.locator('.key li').first()).toBeVisible()
  // The way led along the Sosva: a sheet without its rivers was a blank.
  await expect(sheet.locator('figure.wide svg .waters path').first()).toBeAttached()
  await expect(sheet.locator('.address')).toContainText('date=1907-02-20')
  const entries = sheet.locator('.printed ul > li')
  expect(await entries.count()).toBeGreaterThan(10)
  await expect(sheet.locator('.works li').first()).toBeVisible()

  const strip = await page.pdf({ width: '100mm', height: '150mm' })
  const wide = await page.pdf({ format: 'A4', landscape: true })
  expect(pagesOf(wide)).toBeGreaterThan(1)
  expect(pagesOf(strip)).toBeGreaterThan(pagesOf(wide))

  await page.emulateMedia({ media: 'screen' })
  await expect(sheet).toHaveCount(0)
  await expect(page.locator('.app')).toBeVisible()
})

test('places that share a spot are asked for, and chosen by keys', async ({ page }) => {
  await open(page, '?date=1913-01-01&view=48.2082,16.3738,8')
  await expect(page.locator('[role=button][data-place="vienna"]')).toBeVisible()
  const box = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox()
  if (!box) throw new Error('no map')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  const list = page.locator('.spot-list')
  await expect(list.getByRole('button', { name: /Vienna/ }).first()).toBeFocused()
  await expect(list.getByText('This is a plan of the life’s own places alone')).toBeAttached()
  expect(await list.locator('li').count()).toBeGreaterThan(1)
  const chosen = await list.locator('li button').nth(1).getAttribute('data-place')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  expect(new URL(page.url()).searchParams.get('place')).toBe(chosen)
})

test('where the map comes no closer the places of a town are told apart on a plan', async ({
  page,
}) => {
  await open(page, '?date=1927-11-01&view=55.7558,37.6173,8')
  const map = page.getByRole('region', { name: 'Map', exact: true })
  await expect(map.locator('[role=button][data-place="kremlin"]')).toBeVisible()
  await map.locator('svg').first().press('+')
  await page.getByRole('button', { name: /^Plan of the places here \(1\d\)$/ }).click()
  const list = page.locator('.spot-list')
  await expect(list.getByRole('group', { name: /^Plan of 1\d places$/ })).toBeVisible()
  const theatre = list.getByRole('button', { name: /Bolshoi Theatre/ })
  const number = await theatre.locator('.number').textContent()
  // Each has a spot of its own, which can be touched: none lies under another.
  await list.locator('.spot', { hasText: new RegExp(`^${number}$`) }).click()
  await expect(page).toHaveURL(/place=bolshoi-theatre/)
})

test('a frame that grows from nothing has a page in it, and the site its licences', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 1, height: 1 })
  await page.goto('/?date=1917-04-10&embed=1')
  await page.locator('.caption time').waitFor({ state: 'attached' })
  await page.setViewportSize({ width: 700, height: 500 })
  await expect(page.getByRole('slider', { name: 'Date' })).toBeVisible()
  await expect(page.getByRole('img', { name: /Amherst/ })).toBeVisible()

  const notice = await (await request.get('/NOTICE.txt')).text()
  for (const part of ['source-sans-3', 'source-serif-4', 'maplibre-gl', 'workbox-core', 'GSHHG'])
    expect(notice).toContain(part)
  for (const file of [
    'LICENSE',
    'CITATION.cff',
    'geodata/LICENSE.md',
    'geodata/schema/life.schema.json',
    'geodata/insets/COPYING.LESSER',
  ])
    // prettier-ignore
    expect((await request.get(`/${file}`)).status(), file).toBe(200)
})
