import { expect, test } from '@playwright/test'

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
