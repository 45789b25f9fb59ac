import type { Browser, FrameLocator, Page } from '@playwright/test'
import { expect, open, slider, test, valueText, withholdWebGL } from './app'

/** A first visit: nothing is kept, and there is no map; the browser tells of each file that does not come. */
async function visitor(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const page = await browser.newPage({ baseURL, locale: 'en-GB', serviceWorkers: 'block' })
  await page.addInitScript(withholdWebGL)
  return page
}

/** What is said after a quarter of a minute, now; it has to stand in the window, or the frame. */
async function expectLateWords(at: Page | FrameLocator): Promise<void> {
  const figure = at.locator('.first > svg')
  await expect(figure).toBeVisible()
  await figure.evaluate(() => document.getAnimations().forEach((each) => each.finish()))
  const said = at.getByText('The page does not start.')
  await expect(said).toBeInViewport({ ratio: 1 })
  await expect(said).toContainText('in a window of its own')
  await expect(at.getByText('Страница не запускается')).toBeInViewport({ ratio: 1 })
}

test('a first visit whose connection breaks is told so wherever it breaks, and goes on once it is back', async ({
  browser,
  baseURL,
}) => {
  const page = await visitor(browser, baseURL)
  const broken = (part: string) => page.route(part, (route) => route.abort('connectionreset'))

  // After the shell and its figure.
  await broken('**/assets/*.js')
  await page.goto('/')
  await expectLateWords(page)
  await page.unroute('**/assets/*.js')

  // After the program.
  await broken('**/assets/en-*.js')
  await page.goto('/?date=1917-04-10')
  await expect(page.getByText('The page could not be loaded')).toBeInViewport()
  await page.unroute('**/assets/en-*.js')

  // After its words.
  await broken('**/geodata/lives/*/*')
  await page.goto('/?date=1917-04-10')
  await expect(page.getByRole('heading', { name: 'The life could not be opened' })).toBeVisible()
  await expect(page.getByText('life.json').first()).toBeVisible()
  await page.unroute('**/geodata/lives/*/*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(slider(page)).toBeVisible()
  expect(await valueText(page)).toContain('Amherst')

  // Or the site was replaced in between: rooms of the edition before are there no more.
  await page.route('**/assets/Legend-*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome</p>' }),
  )
  await page.getByRole('button', { name: 'Legend', exact: true }).click()
  await expect(page.getByText('This part could not be loaded')).toBeVisible()
  await page.unroute('**/assets/Legend-*')
  await page.getByRole('button', { name: 'Load the page again' }).first().click()
  await expect(slider(page)).toBeVisible()
  expect(await valueText(page)).toContain('Amherst')
  await page.close()
})

test('the still figure is painted while styles and scripts are still on their way', async ({
  browser,
  baseURL,
}) => {
  const page = await visitor(browser, baseURL)
  const held = new Set<string>()
  await page.route('**/assets/*', (route) => void held.add(new URL(route.request().url()).pathname))
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('.first > svg')).toBeInViewport()
  const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length) // prettier-ignore
  await expect.poll(painted).toBe(1)
  // They were asked for, and none has come.
  await expect.poll(() => [...held].filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0) // prettier-ignore
  await expect.poll(() => [...held].filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0) // prettier-ignore
  await page.close()
})

test('a frame that lets nothing of the page run says what is missing, within it', async ({
  browser,
  baseURL,
}) => {
  const page = await visitor(browser, baseURL)
  await page.route('**/museum.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Museum</title><iframe title="map" sandbox="allow-scripts"
        src="${baseURL}/?date=1917-05-15" style="width:700px;height:460px"></iframe>`,
    }),
  )
  await page.goto('/museum.html')
  await expectLateWords(page.frameLocator('iframe'))
  await page.close()
})

test('where nothing may be stored the story goes on, and the page says what it cannot', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL, locale: 'en-GB' })
  await page.addInitScript(withholdWebGL)
  await page.addInitScript(() => {
    const denied = () => new DOMException('Access is denied for this document.', 'SecurityError')
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, {
        get() {
          throw denied()
        },
      })
    ServiceWorkerContainer.prototype.register = () => Promise.reject(denied())
  })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await open(page, '?date=1917-04-10')
  await expect(page.getByRole('status').getByText('the browser keeps no copy of it')).toBeVisible()
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const told = await valueText(page)
  await expect.poll(() => valueText(page), { timeout: 20_000 }).not.toBe(told)
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  expect(faults).toEqual([])
  await page.close()
})
