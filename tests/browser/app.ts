import { expect, test as base, type Page } from '@playwright/test'

/** Words of the browser itself about software rendering; not ours and not a library's. */
const OF_THE_BROWSER = /GPU stall due to ReadPixels|Automatic fallback to software WebGL/

/** What the console said; a test fails if there is any of it at its end. */
export function listen(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    if (!OF_THE_BROWSER.test(message.text())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  return said
}

export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page }, use) => {
      const said = listen(page)
      await use(said)
      expect(said, 'the console stays silent').toEqual([])
    },
    { auto: true },
  ],
})

/** Opens the site at a query and waits until the life stands on the page. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`)
  await expect(slider(page)).toBeVisible()
}

export const slider = (page: Page) => page.getByRole('slider', { name: /^(Date|Дата)$/ })

export const valueText = async (page: Page) =>
  (await slider(page).getAttribute('aria-valuetext')) ?? ''

export { expect }
