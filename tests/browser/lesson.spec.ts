import type { Page } from '@playwright/test'
import { stepOf, textFaults } from '../walks/onTheWall'
import { expect, open, sampled, test } from './app'

const wall = (page: Page) => page.locator('.wall-caption')
const map = (page: Page) => page.getByRole('region', { name: /^(Map|Карта)$/ })

/** Lessons are words, numbers and keys: the map that they move has tests of its own. */
test.use({ withMap: false })

test('a tour is chosen, given with a clicker, and taken up again after a reload', async ({
  page,
  context,
}) => {
  await open(page)
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await page.getByRole('button', { name: /^Exile and escape/ }).click()
  await expect(page.getByRole('heading', { name: 'Exile and escape' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect.poll(() => stepOf(page)).toEqual({ n: 1, of: 14 })
  await expect(wall(page)).toContainText('28 January (9 February) 1898')

  // Where next? The journey is held back, and its number stays until it is told.
  await page.keyboard.press('7')
  await page.keyboard.press('Enter')
  await expect(wall(page)).toContainText('Where next?')
  await expect(wall(page)).not.toContainText('hay')
  const irkutsk = page.getByRole('list').getByRole('button', { name: 'Irkutsk' })
  const [box, at] = [await irkutsk.boundingBox(), await map(page).boundingBox()]
  expect(box?.height).toBeGreaterThanOrEqual(48)
  expect(box && at && box.y > at.y + at.height / 3).toBe(true)
  await irkutsk.click()
  await page.keyboard.press('PageDown')
  await expect(wall(page)).toContainText('two fugitives ride under hay')
  await expect.poll(() => stepOf(page)).toEqual({ n: 7, of: 14 })

  // Both accounts, a line each, before it is said what speaks for them.
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(wall(page).locator('.asked')).toHaveCount(2)
  await expect.poll(() => new URL(page.url()).search).toContain('step=12')
  await page.reload()
  await expect(wall(page).locator('.asked')).toHaveCount(2)
  await expect.poll(() => stepOf(page)).toEqual({ n: 12, of: 14 })

  await page.keyboard.press('End')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(
    page.getByRole('img', { name: 'QR code of the address of this lesson' }),
  ).toBeVisible()
  await page.keyboard.press('o')
  await page.getByRole('button', { name: /^2 / }).click()
  await expect.poll(() => stepOf(page)).toEqual({ n: 2, of: 14 })
  expect(await context.cookies()).toEqual([])
})

for (const { width, height, lang, tour } of sampled(
  [
    { width: 1024, height: 768, lang: 'ru', tour: 'exile-and-escape' },
    { width: 800, height: 600, lang: 'en', tour: 'where-borders-ran' },
    { width: 800, height: 600, lang: 'en', tour: 'planet-without-a-visa' },
  ],
  2,
)) {
  test(`every stage of ${tour} is read from the back row at ${width}×${height}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    await page.goto(`/?lang=${lang}&tour=${tour}&present=1&step=1`)
    await expect(wall(page)).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    while ((await wall(page).count()) > 0) {
      const told = await wall(page).innerText()
      expect(await textFaults(page), told).toEqual([])
      await page.keyboard.press('PageDown')
    }
    await expect(page.locator('.lesson-card.end')).toBeVisible()
  })
}

test('a second window leads the wall, and may be closed and opened again', async ({
  page,
  context,
}) => {
  await page.goto('/?lang=en&tour=exile-and-escape&present=1')
  const begin = page.getByRole('button', { name: 'Presenter window' })
  const [presenter] = await Promise.all([context.waitForEvent('page'), begin.click()])
  await presenter.getByRole('button', { name: /^7 / }).click()
  await expect.poll(() => stepOf(page)).toEqual({ n: 7, of: 14 })
  await expect(presenter.locator('.note')).toContainText('Let the class guess')
  await presenter.getByRole('button', { name: 'Forward' }).click()
  await expect(wall(page)).toContainText('two fugitives')
  await presenter.close()
  await page.keyboard.press('PageDown')
  const again = await context.newPage()
  await again.goto('/presenter.html?lang=en')
  await expect(again.getByRole('heading', { name: 'Step 8 of 14' })).toBeVisible()
  await page.close()
  await expect(again.getByText('The wall has been closed.')).toBeVisible()
})

test('a lesson of twelve steps is made from nothing in forty actions, carried in a link, and outlives a reload', async ({
  page,
}) => {
  let actions = 0
  const act = async (done: Promise<unknown>) => {
    actions += 1
    await done
  }
  const press = (name: string | RegExp) => act(page.getByRole('button', { name }).click())
  await open(page, '?date=1902-09-01')
  await act(page.getByRole('button', { name: 'Lessons', exact: true }).click())
  await press(/^Make a lesson/)
  await act(page.getByRole('tab', { name: 'Itinerary' }).click())
  await press(/^Add to the lesson: Under the hay/)
  await press(/^Add to the lesson: Three knocks/)
  const adders = page.getByRole('button', { name: /^Add to the lesson/ })
  for (let n = 0; n < 10; n++) await act(adders.nth(n).click())
  await act(page.getByRole('tab', { name: 'Lesson', exact: true }).click())
  await expect(page.getByText('12 steps')).toBeVisible()
  await press('Step 2 up')
  await press('Undo')
  await press(/^1\. Under the hay/)
  await act(page.getByLabel(/^On the wall/).fill('In my own words.'))
  await act(page.getByLabel(/^Question to/).fill('What would you have done?'))
  await press('Link to this lesson')
  expect(actions).toBeLessThanOrEqual(40)
  const link = await page.locator('input.link').inputValue()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'My lesson' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(wall(page)).toContainText('In my own words.')
  await expect.poll(() => page.url()).toContain('step=1')
  await page.reload()
  await expect(wall(page)).toContainText('In my own words.')
  await page.goto(link.slice(0, -20))
  await expect(page.getByText('was the link cut short?')).toBeVisible()
})

test('on one screen notes stand under the map, and a finger leads the light', async ({
  page,
  context,
}) => {
  await page.goto('/?lang=en&tour=exile-and-escape&present=1&step=2')
  await expect(wall(page)).toBeVisible()
  const before = await map(page).boundingBox()
  await page.keyboard.press('n')
  const notes = page.getByRole('complementary', { name: 'Notes' })
  await expect(notes).toBeVisible()
  const [under, over] = [await notes.boundingBox(), await map(page).boundingBox()]
  expect(under && over && under.y >= over.y + over.height).toBe(true)
  expect(over && before && over.height < before.height).toBe(true)
  await page.keyboard.press('n')

  // What a pupil presses is large, and low enough to be reached on a smartboard.
  await page.mouse.move(300, 300)
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  const buttons = page.locator('.wall-controls button')
  expect(await buttons.count()).toBeGreaterThanOrEqual(5)
  for (const button of await buttons.all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48)
    expect(box?.y).toBeGreaterThanOrEqual(size.height / 3)
  }

  const presenter = await context.newPage()
  await presenter.goto('/presenter.html?lang=en')
  await expect(presenter.getByRole('heading', { name: 'Step 2 of 14' })).toBeVisible()
  await expect(presenter.locator('.step-picture svg')).toHaveCount(2)
  await page.bringToFront()
  await page.getByRole('button', { name: 'Spotlight', exact: true }).click()
  await page.mouse.move(size.width / 4, size.height / 2)
  const light = presenter.locator('.pad span')
  await expect(light).toHaveAttribute('style', /left: 25%; top: 50%/)
  await page.getByRole('button', { name: 'Spotlight off' }).click()
  await expect(light).toHaveCount(0)
  await presenter.getByRole('button', { name: 'Spotlight' }).click()
  await expect(page.locator('.spotlight')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.spotlight')).toHaveCount(0)
  await expect(wall(page)).toBeVisible()
})

test('a picture stands on its card with whose it is, and one that is not there is said', async ({
  page,
  quiet,
}) => {
  await page.route('**/behind-bars.svg', (route) => route.fulfill({ status: 404 }))
  await open(page, '?life=rosa-luxemburg&lang=en&stay=citadel-1906')
  const plan = page.getByRole('img', { name: /^A plan with three numbered squares/ })
  await expect(plan.last()).toBeVisible()
  await expect(page.getByText('Drawn by the Etape project').last()).toBeVisible()
  await open(page, '?life=rosa-luxemburg&lang=en&stay=wronke-1916')
  await expect(page.getByText('The picture “behind-bars.svg” is not there.')).toBeVisible()
  quiet.splice(0, quiet.length, ...quiet.filter((text) => !/404/.test(text)))
})

test('where nothing can be kept a lesson is made all the same, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await open(page, '?date=1902-09-01')
  await page.getByRole('button', { name: 'Lessons', exact: true }).click()
  await page.getByRole('button', { name: /^Make a lesson/ }).click()
  await expect(page.getByText('This browser keeps nothing')).toBeVisible()
  await page.getByRole('tab', { name: 'Itinerary' }).click()
  await page.getByRole('button', { name: /^Add to the lesson: Under the hay/ }).click()
  await page.getByRole('tab', { name: 'Lesson', exact: true }).click()
  await page.getByRole('button', { name: 'Give this lesson' }).click()
  await expect(page.getByRole('heading', { name: 'My lesson' })).toBeVisible()
})
