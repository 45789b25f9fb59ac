import { chromium, type Page } from '@playwright/test'
import { expect, listen, open, sampled, slider, test, valueText } from './app'

test('after one visit the story plays without a network, from a cold start', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await open(page, '?date=1917-04-10')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect
    .poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), {
      timeout: 60_000,
    })
    .toBe(true)
  await context.setOffline(true)
  await page.reload()
  await expect(slider(page)).toBeVisible()
  expect(await valueText(page)).toContain('Amherst')
  await page.getByRole('button', { name: 'Next event', exact: true }).click()
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const before = await valueText(page)
  await expect.poll(() => valueText(page), { timeout: 20_000 }).not.toBe(before)
  await context.setOffline(false)
})

/** A build splits no life that has a fault: the page then reads its files as they are. */
async function withFiles(page: Page) {
  await page.route('**/lives/index.json', (route) =>
    route.fulfill({ json: { lives: [{ id: 'trotsky', folder: 'trotsky' }] } }),
  )
}

test.describe('the files of a life', () => {
  test.use({ withMap: false })

  test('faulty data are named in a list, and the rest goes on', async ({ page }) => {
    await withFiles(page)
    await page.route('**/stays.json', async (route) => {
      const response = await route.fetch()
      const data = (await response.json()) as { stays: { when: string; place: string }[] }
      if (data.stays[3]) data.stays[3].when = '1902-13'
      if (data.stays[5]) data.stays[5].place = 'nowhere'
      await route.fulfill({ response, json: data })
    })
    await open(page)
    await page.getByRole('button', { name: /^Data: \d+ fault/ }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('1902-13')
    await expect(dialog).toContainText('nowhere')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Next event', exact: true }).click()
    await expect(slider(page)).toBeVisible()
  })

  test('a life cut in half says which file and where', async ({ page }) => {
    await withFiles(page)
    await page.route('**/life.json', async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      await route.fulfill({ response, body: text.slice(0, text.length / 2) })
    })
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'The life could not be opened' })).toBeVisible()
    await expect(page.getByText('life.json')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})

/** A browser without WebGL, and a page in it; what it says in the console is heard. */
async function withoutWebGL(baseURL: string | undefined, path: string) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: ['--no-sandbox', '--disable-3d-apis', '--disable-background-networking'],
  })
  const page = await browser.newPage({ baseURL, locale: 'en-GB' })
  const said = listen(page)
  await open(page, path)
  return { browser, page, said }
}

test('without WebGL a drawing stands in: the whole story goes on there', async ({ baseURL }) => {
  const { browser, page, said } = await withoutWebGL(baseURL, '?date=1917-04-10')
  await expect(page.getByRole('status').getByText('cannot draw the map')).toBeVisible()
  const map = page.getByRole('region', { name: 'Map', exact: true })
  const he = map.getByRole('img', { name: /^Lev Trotsky, / })
  await expect(he).toBeVisible()
  await expect(map.locator('path.land')).toHaveAttribute('d', /^M/)
  const middle = async () => {
    const box = await he.boundingBox()
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const
  }
  // It is moved by key, and follows again when it is asked to.
  const [left] = await middle()
  await map.locator('svg').first().press('ArrowRight')
  await expect.poll(async () => (await middle())[0]).toBeLessThan(left - 50)
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  // Its places are chosen by key and by click.
  await map.locator('g[role=button][tabindex="0"]').first().press('Enter')
  await expect(page.locator('.place-card')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Next event', exact: true }).click()
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const told = await valueText(page)
  await expect.poll(() => valueText(page), { timeout: 20_000 }).not.toBe(told)
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await expect
    .poll(async () => {
      const [box, [x, y]] = [await map.boundingBox(), await middle()]
      if (!box) return false
      const isWithin = x > box.x && x < box.x + box.width
      return isWithin && y > box.y && y < box.y + box.height
    })
    .toBe(true)
  await expect(page.getByRole('list', { name: 'Itinerary', exact: true })).toBeVisible()
  expect(said.filter((text) => !/WebGL/i.test(text))).toEqual([])
  await browser.close()
})

for (const [when, wait] of sampled(
  [
    ['once it stands', 2000],
    ['while the map comes', 0],
  ] as const,
  1,
)) {
  test(`a context that is lost ${when} is said and mended`, async ({ page }) => {
    await open(page)
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible()
    await page.waitForTimeout(wait)
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
      const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      lose?.loseContext()
      setTimeout(() => lose?.restoreContext(), 1500)
    })
    await expect(page.getByText('taken the map’s graphics away')).toBeVisible()
    await page.getByRole('button', { name: 'Next event', exact: true }).click()
    await expect(page.getByText('taken the map’s graphics away')).toHaveCount(0)
    await page.waitForTimeout(2000)
  })
}

test('the states are told and lettered though the worker of their names dies', async ({
  browser,
  baseURL,
}) => {
  // A page of its own: the browser tells of the death, and here it is meant to.
  const page = await browser.newPage({ baseURL, locale: 'en-GB', serviceWorkers: 'block' })
  let started = 0
  await page.route('**/letterer-worker*.js', (route) =>
    ++started === 1
      ? route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("out of memory")' })
      : route.continue(),
  )
  await open(page, '?date=1914-07-28')
  await page.getByRole('button', { name: 'Legend', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('Whose land it was in law')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Next event', exact: true }).click()
  await expect.poll(() => started).toBe(2)
  await page.close()
})

test('what of the ground does not come is said once, and the story goes on', async ({
  browser,
  baseURL,
}) => {
  // A page of its own: the browser tells of each file, and here they are meant to be missing.
  const page = await browser.newPage({ baseURL, locale: 'en-GB', serviceWorkers: 'block' })
  const notHere = { status: 404, body: 'not here' }
  const aPage = { contentType: 'text/html', body: '<!doctype html><p>Welcome</p>' }
  await page.route('**/water.pmtiles', (route) => route.fulfill(notHere))
  await page.route('**/periods.geojson', (route) => route.fulfill(aPage))
  await page.route('**/states.pmtiles', (route) => route.fulfill(aPage))
  await page.route('**/{relief.pmtiles,labels.geojson}', async (route) => {
    const [body, isTiles] = [
      await (await route.fetch()).body(),
      route.request().url().endsWith('s'),
    ]
    await route.fulfill({ body: body.subarray(0, isTiles ? 20_000 : body.length / 2) })
  })
  await open(page, '?date=1917-04-10')
  const said = page.getByRole('status').filter({ hasText: 'Missing on the map' })
  for (const part of ['waters', 'towns', 'borders', 'relief', 'names of seas and lands'])
    await expect(said).toContainText(part, { timeout: 20_000 })
  await expect(said.getByText('Missing on the map')).toHaveCount(1)
  await page.getByRole('button', { name: 'Next event', exact: true }).click()
  const map = page.getByRole('region', { name: 'Map', exact: true })
  await expect(map.getByRole('img', { name: /^Lev Trotsky, / })).toBeVisible()
  await page.close()
})

test('where the worker of the map is missing the drawing stands in', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL, locale: 'en-GB', serviceWorkers: 'block' })
  await page.route('**/maplibre-gl-worker*.js', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome</p>' }),
  )
  await open(page, '?date=1917-04-10')
  await expect(page.getByText('own code could not be loaded')).toBeVisible({ timeout: 30_000 })
  const map = page.getByRole('region', { name: 'Map', exact: true })
  await expect(map.locator('path.land')).toHaveAttribute('d', /^M/, { timeout: 20_000 })
  await page.close()
})

test('asks one origin only', async ({ page, baseURL }) => {
  const origins = new Set<string>()
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http')) origins.add(origin)
  })
  await open(page)
  await page.waitForTimeout(2000)
  expect([...origins]).toEqual([new URL(baseURL ?? '').origin])
})

test('nothing repaints when nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const real = window.requestAnimationFrame.bind(window)
    const counted = window as unknown as { frames: number }
    counted.frames = 0
    window.requestAnimationFrame = (callback) => {
      counted.frames += 1
      return real(callback)
    }
  })
  await open(page, '?date=1917-04-10')
  const frames = () => page.evaluate(() => (window as unknown as { frames: number }).frames)
  // The states of the day, finer tiles and the offline copy still come in: what is held is that it
  // comes to rest, however late a busy machine gets there.
  await expect
    .poll(
      async () => {
        const then = await frames()
        await page.waitForTimeout(3000)
        return (await frames()) - then
      },
      { timeout: 50_000 },
    )
    .toBe(0)
})

test('the first view is light', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await open(page)
  // Before the offline cache begins to fill, four seconds after loading.
  await page.waitForTimeout(3000)
  expect(bytes).toBeGreaterThan(300_000)
  expect(bytes).toBeLessThanOrEqual(1.3 * 2 ** 20)
})
