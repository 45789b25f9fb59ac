import type { Page } from '@playwright/test'
import { expect, open, sampled, slider, test, valueText } from './app'

test.use({ withMap: false })

test('a link restores moment, language and choice in a fresh profile', async ({ page }) => {
  await open(page, '?date=1917-04-10&lang=ru&place=vienna')
  expect(await valueText(page)).toContain('10 апреля 1917')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.locator('.place-card h2')).toHaveText('Вена')
  await page.reload()
  await expect(slider(page)).toBeVisible()
  expect(await valueText(page)).toContain('10 апреля 1917')
})

test('a link to a journey goes to its date', async ({ page }) => {
  await open(page, '?journey=vienna-zurich-1914')
  expect(await valueText(page)).toContain('3 August 1914')
})

test('a link to a place goes to when he was there first: the map does not show another', async ({
  page,
}) => {
  await open(page, '?place=vienna')
  expect(await valueText(page)).toContain('1902')
  await open(page, '?date=1910-06-01&place=coyoacan')
  expect(await valueText(page)).toContain('1910')
})

test('the address follows, and back undoes a choice', async ({ page }) => {
  await open(page, '?date=1910-06-01')
  await page.getByRole('tab', { name: 'Routes' }).click()
  await page.getByRole('list', { name: 'Routes' }).getByRole('button').nth(3).click()
  await expect(page).toHaveURL(/journey=/)
  await page.goBack()
  await expect(page).not.toHaveURL(/journey=/)
  await expect(page.locator('.journey-card')).toHaveCount(0)
  expect(await valueText(page)).toContain('1910')
})

test('what cannot be used in an address is ignored and said once', async ({ page }) => {
  await open(page, '?date=soon&place=atlantis&colour=red&lang=en')
  const notices = page.locator('.notices')
  await expect(notices).toContainText('date=soon')
  await expect(notices).toContainText('“atlantis”')
  const notice = page.getByRole('paragraph').filter({ hasText: 'date=soon' })
  await notice.getByRole('button', { name: 'Dismiss', exact: true }).click()
  await expect(page.getByText('date=soon')).toHaveCount(0)
  await expect(slider(page)).toBeVisible()
})

test('the language changes without losing the moment', async ({ page }) => {
  await open(page, '?date=1902-09-30')
  await page.getByRole('button', { name: 'Русский', exact: true }).click()
  expect(await valueText(page)).toContain('17 (30) сентября 1902')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.getByRole('button', { name: 'English', exact: true }).click()
  expect(await valueText(page)).toContain('17 (30) September 1902')
})

for (const timezoneId of sampled(['America/New_York', 'Asia/Kamchatka'], 1)) {
  test.describe(`read in ${timezoneId}`, () => {
    test.use({ timezoneId })
    test('the dates are the same', async ({ page }) => {
      await open(page)
      expect(await valueText(page)).toContain('26 October (7 November) 1879')
      await open(page, '?date=1917-05-17')
      expect(await valueText(page)).toContain('4 (17) May 1917')
    })
  })
}

test.describe('with a map', () => {
  test.use({ withMap: true })

  /** The map once it has come to rest. */
  async function restingMap(page: Page): Promise<string> {
    const look = async () => (await page.locator('.map-view').screenshot()).toString('base64')
    let [before, now] = ['', '']
    await expect
      .poll(
        async () => {
          ;[before, now] = [now, await look()]
          // An empty sheet is a few kilobytes.
          return before === now && now.length > 300_000
        },
        { intervals: [700], timeout: 40_000 },
      )
      .toBe(true)
    return now
  }

  test('a link opens at one view, however late the page is measured', async ({ page }) => {
    test.setTimeout(120_000)
    const link = '?date=1914-06-01'
    await open(page, link)
    const usual = await restingMap(page)
    await page.addInitScript(() => {
      const Given = window.ResizeObserver
      window.ResizeObserver = class extends Given {
        constructor(told: ResizeObserverCallback) {
          super((...news) => setTimeout(() => told(...news), 1500))
        }
      }
    })
    await open(page, link)
    // No picture in the message: it would be a megabyte.
    expect((await restingMap(page)) === usual).toBe(true)
  })
})
