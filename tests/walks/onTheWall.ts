import type { Locator, Page } from '@playwright/test'

/** Windows of projectors, and of what a teacher holds in the hand. */
export const WALLS = [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
  [800, 600],
  [844, 390],
  [390, 844],
] as const
export const LANGUAGES = ['en', 'ru'] as const

/** Shares of the window's height: below the first nothing is read from the back row (C4). */
const LEAST_TEXT = 0.038
/** Of text to what it stands on (C4). */
const LEAST_CONTRAST = 7
/** What the map keeps of the height, whatever is told. */
const LEAST_MAP = 0.4
/** Half of the sign that stands for the person, px. */
const SIGN = 16
const ROUNDING = 0.5

/** The button that begins it, in either language. */
export const presentButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^(Present|Показ)$/ })

/** “Step 3 of 12”: the number and of how many. */
export async function stepOf(page: Page): Promise<{ n: number; of: number }> {
  const status = page.getByRole('status').filter({ hasText: /^(Step|Шаг) -?\d+/ })
  const [n = 0, of = 0] = ((await status.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
  return { n, of }
}

/** What is wrong with the row under the map at the step that is shown; empty if it can be read. */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ([leastText, leastMap, rounding, leastContrast]) => {
      const faults: string[] = []
      /** Relative luminance (WCAG 2.2) of a colour as the browser computes it. */
      const light = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const wall = document.querySelector('.projection')?.getBoundingClientRect()
      const text = document.querySelector('.wall-caption')
      if (!wall || !text) return ['no wall']
      if (wall.bottom > innerHeight + rounding || wall.right > innerWidth + rounding)
        faults.push('wall leaves the window')
      if (wall.top < leastMap * innerHeight) faults.push('map too low')
      if (text.scrollHeight > text.clientHeight || text.scrollWidth > text.clientWidth)
        faults.push('text overflows')
      const paper = light(getComputedStyle(text.parentElement ?? text).backgroundColor)
      for (const line of text.querySelectorAll('p, p *')) {
        const { fontSize, display, color } = getComputedStyle(line)
        const [dark, bright] = [light(color), paper].sort((a, b) => a - b)
        if (((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05) < leastContrast)
          faults.push('text too pale')
        if (display !== 'none' && parseFloat(fontSize) < leastText * innerHeight - 0.1)
          faults.push('text too small')
      }
      for (const button of document.querySelectorAll('.projection button')) {
        const { left, right, top, bottom, width, height } = button.getBoundingClientRect()
        if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight)
          faults.push('button out of sight')
        if (Math.min(width, height) < 48 - rounding) faults.push('button too small')
      }
      return [...new Set(faults)]
    },
    [LEAST_TEXT, LEAST_MAP, ROUNDING, LEAST_CONTRAST] as const,
  )
}

/** The image in the map that stands where the person is, named after both: “Lev Trotsky, Irkutsk”. */
const person = (page: Page): Locator =>
  page
    .getByRole('region', { name: /^(Map|Карта)$/ })
    .getByRole('img', { name: /,/ })
    .first()

/**
 * What is wrong with where the person stands at the step that is shown; empty if he is in sight,
 * null where the map has no image of him (it is not known where he was).
 */
export async function placeFaults(page: Page): Promise<string[] | null> {
  const image = person(page)
  if ((await image.count()) === 0) return null
  const box = await image.boundingBox()
  const map = await page.getByRole('region', { name: /^(Map|Карта)$/ }).boundingBox()
  if (!box || !map) return ['not on the map']
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const inSight =
    x >= map.x + SIGN &&
    x <= map.x + map.width - SIGN &&
    y >= map.y + SIGN &&
    y <= map.y + map.height - SIGN
  if (!inSight) return ['outside of the map']
  const covered = await page.evaluate(
    ({ x, y, sign }) =>
      [...document.querySelectorAll('button, .projection, .caption, [role=dialog]')].some((e) => {
        const { left, right, top, bottom, width } = e.getBoundingClientRect()
        return (
          width > 0 && x > left - sign && x < right + sign && y > top - sign && y < bottom + sign
        )
      }),
    { x, y, sign: SIGN },
  )
  return covered ? ['under a control'] : []
}
