import { expect, open, sampled, test } from './app'

/** Where the longest shores are: the whole world, and Eurasia. */
const VIEWS = ['20,10,1', '52,60,2.2']

for (const view of sampled(VIEWS, 1)) {
  test(`the globe is drawn without a word at ${view}`, async ({ page }) => {
    test.setTimeout(120_000)
    const water: string[] = []
    page.on('response', (response) => {
      if (response.url().includes('water.pmtiles')) water.push(response.url())
    })
    await open(page, `?date=1917-04-10&view=${view}`)
    const globe = page.getByRole('button', { name: 'Globe', exact: true })
    await globe.click()
    await expect(globe).toHaveAttribute('aria-pressed', 'true')
    // Its tiles are bent anew for the globe; what the map has to say of them it says by then.
    await page.waitForTimeout(5000)
    expect(water.length).toBeGreaterThan(0)
  })
}
