import { serious, WITH_TARGETS } from './axe'
import { expect, open, sampled, slider, test } from './app'

const WORDS = {
  en: { legend: 'Legend', present: 'Present', date: 'Go to a date', tabs: ['Places', 'Routes'] },
  ru: {
    legend: 'Условные знаки',
    present: 'Показ',
    date: 'Перейти к дате',
    tabs: ['Места', 'Пути'],
  },
}

for (const lang of sampled(['en', 'ru'] as const, 1)) {
  test(`axe finds nothing serious on any view (${lang})`, async ({ page }) => {
    test.setTimeout(120_000)
    const words = WORDS[lang]
    await open(page, `?lang=${lang}&date=1917-04-10&place=vienna`)
    expect(await serious(page, 'html', WITH_TARGETS)).toEqual([])
    // The card gives the panel its place back.
    await page.locator('.card .back').click()
    for (const tab of words.tabs) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await serious(page, '#panel', WITH_TARGETS)).toEqual([])
    }
    await page.getByRole('list', { name: words.tabs[1] }).getByRole('button').first().click()
    await expect(page.locator('.journey-card')).toBeVisible()
    expect(await serious(page, '.card', WITH_TARGETS)).toEqual([])
    for (const opener of [words.legend, words.date]) {
      await page.getByRole('button', { name: opener, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await serious(page, 'html', WITH_TARGETS)).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: words.present, exact: true }).click()
    expect(await serious(page, 'html', WITH_TARGETS)).toEqual([])
  })
}

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('nothing serious, nothing cut off, and a thumb reaches the controls', async ({ page }) => {
    await open(page, '?date=1917-04-10')
    expect(await serious(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    for (const name of ['Previous event', 'Play', 'Next event']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox()
      expect(box?.width).toBeGreaterThanOrEqual(44)
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect(box?.y).toBeGreaterThan(600)
    }
    await page.getByRole('button', { name: 'Open the panel', exact: true }).tap()
    await expect(page.getByRole('list', { name: 'Itinerary', exact: true })).toBeVisible()
  })

  test('what the page has to say lies under no button, and can be put away', async ({ page }) => {
    await open(page, '?journey=nowhere')
    const said = page.locator('.notice').filter({ hasText: '“nowhere”' })
    await expect(said).toBeVisible()
    await said.getByRole('button', { name: 'Dismiss', exact: true }).tap()
    await expect(said).toHaveCount(0)
  })
})

test('everything is reached by keyboard, the itinerary first of all', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the itinerary' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#panel :focus')).toHaveCount(1)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /Yanovka/)
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('a projected step is a cut', async ({ page }) => {
    await open(page, '?date=1910-01-01')
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    const before = await page.locator('.wall-caption').innerText()
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(150)
    const at = await page.locator('.wall-caption').innerText()
    expect(at).not.toBe(before)
    await page.waitForTimeout(1500)
    expect(await page.locator('.wall-caption').innerText()).toBe(at)
  })
})

test('projection keeps its names apart from the page behind it', async ({ page }) => {
  await open(page, '?date=1917-11-07')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Next event' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Leave the projection', exact: true }).click()
  await expect(slider(page)).toBeVisible()
})
