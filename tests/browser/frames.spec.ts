import { expect, test, type Page } from '@playwright/test'

/** A museum's page, taller than the window, with the map in the midst of it. */
const page = (address: string, sandbox: string) => `<!doctype html><title>Museum</title>
  <body style="margin:0"><div style="height:120px">Above</div>
  <iframe title="map" ${sandbox} src="${address}" style="width:100%;height:460px;border:0"></iframe>
  <div style="height:1500px">Below</div>`

test('in somebody else’s page the wheel scrolls that page, and the map says how to move it', async ({
  page: tab,
  baseURL,
}) => {
  await tab.route('**/museum.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: page(`${baseURL}/?date=1917-05-15`, 'sandbox="allow-scripts allow-same-origin"'),
    }),
  )
  await tab.goto(`${baseURL}/museum.html`)
  const frame = tab.frameLocator('iframe')
  await frame.getByRole('slider', { name: 'Date' }).waitFor()
  await expect(frame.getByRole('list', { name: 'Itinerary' })).toBeHidden()
  await expect(frame.getByRole('link', { name: 'Whole page' })).toHaveAttribute('target', '_blank')

  await frame.locator('canvas.maplibregl-canvas').hover()
  await tab.mouse.wheel(0, 300)
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(100)
  await expect(frame.getByText(/Hold (Ctrl|⌘) and scroll/).first()).toBeAttached()
})

test.describe('what is taken away as a file', () => {
  /** The data of a place, asked for in a frame that allows this. */
  async function taken(tab: Page, baseURL: string | undefined, sandbox: string) {
    await tab.route('**/museum.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: page(`${baseURL}/?place=kresty&lang=en`, `sandbox="${sandbox}"`),
      }),
    )
    await tab.goto(`${baseURL}/museum.html`)
    const frame = tab.frameLocator('iframe')
    await frame.getByRole('button', { name: 'Cite', exact: true }).click()
    const came = tab.waitForEvent('download', { timeout: 5000 }).catch(() => null)
    await frame.getByRole('button', { name: 'GeoJSON', exact: true }).click()
    return { frame, came: await came }
  }
  const words = 'Where the page around this one forbids downloads, nothing comes'

  test('does not come in a frame that forbids downloads, and that is said beside it', async ({
    page: tab,
    baseURL,
  }) => {
    const { frame, came } = await taken(tab, baseURL, 'allow-scripts allow-same-origin')
    expect(came).toBeNull()
    // In sight of whoever has just pressed.
    await expect(frame.getByText(words).last()).toBeInViewport()
  })

  test('comes in a frame that allows them', async ({ page: tab, baseURL }) => {
    const sandbox = 'allow-scripts allow-same-origin allow-downloads'
    const { came } = await taken(tab, baseURL, sandbox)
    expect(came?.suggestedFilename()).toMatch(/^trotsky-kresty\.(geo)?json$/)
  })
})
