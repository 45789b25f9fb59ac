import type { Page } from '@playwright/test'
import { expect, open, sampled, slider, test, valueText } from './app'

test.use({ withMap: false })

async function trackBox(page: Page) {
  const box = await page.locator('.timeline > .track').boundingBox()
  if (!box) throw new Error('the track is not on the page')
  return box
}

const labels = (page: Page) => page.locator('.axis .tick.labelled').allInnerTexts()

/** Labels with where they stand: months repeat each year, so their words alone hide a pan. */
const standing = (page: Page) =>
  page
    .locator('.axis .tick.labelled')
    .evaluateAll((all) =>
      all.map((e) => `${e.textContent.trim()} ${Math.round(e.getBoundingClientRect().left)}`),
    )

/** Labels of one row that lie over each other, as "a | b". */
const overlaps = (page: Page) =>
  page.evaluate(() =>
    ['.axis .tick.labelled', '.axis .context', '.chapters .chapter'].flatMap((row) => {
      const boxes = [...document.querySelectorAll(row)]
        .map((e) => ({ text: e.textContent.trim(), box: e.getBoundingClientRect() }))
        .filter(({ text, box }) => text !== '' && box.width > 0)
        .sort((a, b) => a.box.left - b.box.left)
      return boxes.flatMap((one, i) => {
        const next = boxes[i + 1]
        return next && one.box.right > next.box.left + 1 ? [`${one.text} | ${next.text}`] : []
      })
    }),
  )

test('plus and minus on the slider zoom from the life to days and back', async ({ page }) => {
  await open(page, '?date=1917-11-07')
  expect(await labels(page)).toContain('1890')
  const told = await valueText(page)
  await slider(page).focus()
  for (let i = 0; i < 14; i++) await page.keyboard.press('+')
  await expect.poll(() => labels(page)).toContain('25 (7)')
  expect(await valueText(page)).toBe(told)
  await page.getByRole('button', { name: 'Show all the years', exact: true }).click()
  await expect.poll(() => labels(page)).toContain('1890')
})

test('the wheel zooms at the pointer, with Shift it pans, and a drag of the axis does', async ({
  page,
}) => {
  await open(page, '?date=1917-11-07')
  const box = await trackBox(page)
  await page.mouse.move(box.x + box.width / 2, box.y + 60)
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -240)
  await expect.poll(() => labels(page)).toContain('Jul')
  const before = await standing(page)
  await page.keyboard.down('Shift')
  await page.mouse.wheel(0, 200)
  await page.keyboard.up('Shift')
  await expect.poll(() => standing(page)).not.toEqual(before)
  const panned = await standing(page)
  const axis = box.y + box.height - 8
  await page.mouse.move(box.x + 200, axis)
  await page.mouse.down()
  await page.mouse.move(box.x + 400, axis, { steps: 5 })
  await page.mouse.up()
  expect(await standing(page)).not.toEqual(panned)
  expect(await valueText(page)).toContain('1917')
})

test('a drag shows date and place in a bubble; Shift snaps to what is recorded', async ({
  page,
}) => {
  await open(page)
  const box = await trackBox(page)
  const y = box.y + 70
  await page.mouse.move(box.x + 100, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.62, y, { steps: 5 })
  await expect(page.locator('.bubble')).toContainText('1917')
  await page.keyboard.down('Shift')
  await page.mouse.move(box.x + box.width * 0.621, y)
  await page.keyboard.up('Shift')
  await page.mouse.up()
  const snapped = await slider(page).getAttribute('aria-valuenow')
  await page.getByRole('button', { name: 'Next event', exact: true }).click()
  await page.getByRole('button', { name: 'Previous event', exact: true }).click()
  expect(await slider(page).getAttribute('aria-valuenow')).toBe(snapped)
})

test('a chapter can be picked, is played to its end and can be repeated', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^Part of the life/ }).click()
  await page.getByRole('radio', { name: /^The first escape/ }).check()
  await page.keyboard.press('Escape')
  expect(await valueText(page)).toContain('1902')
  await page.getByRole('button', { name: /^Pace and speed/ }).click()
  await page.getByLabel('5 minutes', { exact: true }).check()
  await page.getByLabel('×16', { exact: true }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible({
    timeout: 30_000,
  })
  expect(await valueText(page)).toMatch(/October 1902/)

  await page.getByRole('button', { name: /^Part of the life/ }).click()
  await page.getByLabel('Repeat when it ends', { exact: true }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.waitForTimeout(4000)
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  expect(await valueText(page)).toContain('1902')
})

test('a drag on the density strip picks a stretch', async ({ page }) => {
  await open(page)
  const box = await trackBox(page)
  await page.mouse.move(box.x + 100, box.y + 34)
  await page.mouse.down()
  await page.mouse.move(box.x + 300, box.y + 34, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('button', { name: /^Part of the life: .*18\d\d – / })).toBeVisible()
})

test('drawn by story time the slider still tells the true date', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '?date=1917-11-07')
  const [told, before] = [await valueText(page), await labels(page)]
  await page.getByRole('button', { name: /^Pace and speed/ }).click()
  await page.getByLabel('by story time', { exact: true }).check()
  expect(await labels(page)).not.toEqual(before)
  expect(await valueText(page)).toBe(told)
})

for (const [width, height] of sampled(
  [
    [1920, 1080],
    [1280, 800],
    [390, 844],
  ] as const,
  1,
)) {
  test(`labels never lie over each other at ${width} px, in either language`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, '?date=1917-11-07')
    for (const other of ['Русский', 'English']) {
      await slider(page).focus()
      for (let i = 0; i < 13; i++) {
        expect(await overlaps(page)).toEqual([])
        await page.keyboard.press('+')
      }
      for (let i = 0; i < 13; i++) await page.keyboard.press('-')
      await page.getByRole('button', { name: other, exact: true }).click()
    }
  })
}

test.describe('with fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('one finger scrubs, a tap goes there, two fingers zoom', async ({ page }) => {
    await open(page, '?date=1917-11-07')
    const box = await trackBox(page)
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 70)
    expect(await valueText(page)).toMatch(/19(09|10)/)
    const client = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: number[]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: xs.map((x, id) => ({ x: box.x + x, y: box.y + 70, id })),
      })
    await touch('touchStart', [60])
    await touch('touchMove', [120])
    await expect(page.locator('.bubble')).toBeVisible()
    expect(await valueText(page)).toMatch(/1(899|90\d)/)
    await touch('touchEnd', [])
    const before = await labels(page)
    await touch('touchStart', [150, 200])
    for (let i = 1; i <= 8; i++) await touch('touchMove', [150 - i * 12, 200 + i * 12])
    await touch('touchEnd', [])
    await expect.poll(() => labels(page)).not.toEqual(before)
  })
})
