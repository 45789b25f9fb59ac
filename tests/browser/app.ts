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

/** The one thing that is said when the browser has no WebGL. */
const NO_MAP = /WebGL/

/**
 * `withMap`: drawn in software a map takes longer to come than all the rest of the page. What is
 * no concern of it (words, lists, the timeline) is asked of a page whose browser has no WebGL.
 */
export const test = base.extend<{ withMap: boolean; quiet: string[] }>({
  withMap: [true, { option: true }],
  quiet: [
    async ({ page, withMap }, use) => {
      if (!withMap) await page.addInitScript(withholdWebGL)
      const said = listen(page)
      await use(said)
      const unasked = withMap ? said : said.filter((text) => !NO_MAP.test(text))
      expect(unasked, 'the console stays silent').toEqual([])
    },
    { auto: true },
  ],
})

/** Runs in the page before it: its browser has no WebGL. */
export function withholdWebGL(): void {
  Reflect.deleteProperty(window, 'WebGL2RenderingContext')
  const given = HTMLCanvasElement.prototype.getContext as (kind: string) => unknown
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
    return kind.startsWith('webgl') ? null : given.call(this, kind)
  } as typeof HTMLCanvasElement.prototype.getContext
}

/** Opens the site at a query and waits until the life stands on the page. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`)
  await expect(slider(page)).toBeVisible()
}

export const slider = (page: Page) => page.getByRole('slider', { name: /^(Date|Дата)$/ })

export const valueText = async (page: Page) =>
  (await slider(page).getAttribute('aria-valuetext')) ?? ''

/**
 * `count` of the cases, the same ones every time; with `ETAPE_ALL=1` all of them. A map that is
 * drawn in software takes half a minute where a reader's takes one second.
 */
export function sampled<T>(cases: readonly T[], count: number): readonly T[] {
  if (process.env.ETAPE_ALL) return cases
  const drawn = cases.map((one, index) => ({ one, index, by: hashOf(JSON.stringify(one)) }))
  return drawn
    .sort((a, b) => a.by - b.by)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ one }) => one)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return hash
}

export { expect }
