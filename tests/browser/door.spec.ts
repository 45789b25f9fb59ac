import { expect, test } from './app'

test.use({ withMap: false })

/** Px below which a name on a map is a line of dust. */
const LEGIBLE_PX = 9

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test.describe(`the first view, ${width} px wide`, () => {
    test.use({ viewport: { width, height }, locale: 'ru-RU' })

    test('has a picture whose names can be read, and no word cut off', async ({ page }) => {
      await page.goto('/')
      const doors = page.locator('.first-view .door')
      await expect(doors).toHaveCount(3)
      const names = page.locator('.first-view svg text:visible')
      await expect(names.first()).toBeAttached()
      const heights = await names.evaluateAll((texts) =>
        texts.map((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()?.d ?? 0
          return parseFloat(getComputedStyle(text).fontSize) * scale
        }),
      )
      expect(heights.length).toBeGreaterThan(5)
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(LEGIBLE_PX)
      const cut = await doors.evaluateAll((all) =>
        all.filter((door) => door.scrollWidth > door.clientWidth).map((door) => door.textContent),
      )
      expect(cut).toEqual([])
    })
  })
}
