import { expect, open, sampled, slider, test, valueText } from './app'

test.use({ withMap: false })

/** On 13 January 1917 the ship is at sea by one account, and he is ashore by the other. */
const DAY = '?date=1917-01-13&journey=barcelona-new-york-1916'
const WORDS = [
  { lang: 'en', follow: 'Follow this account', followed: 'After another account', there: 'New York' },
  { lang: 'ru', follow: 'Следовать этой версии', followed: 'По другой версии', there: 'Нью-Йорк' },
] as const // prettier-ignore

for (const { lang, follow, there } of sampled(WORDS, 1)) {
  test(`another account is followed from the card, and by a link (${lang})`, async ({ page }) => {
    await open(page, `${DAY}&lang=${lang}`)
    const switches = page.locator('.journey-card').getByRole('button', { name: follow })
    await expect(switches).toHaveCount(2)
    await expect(switches.nth(0)).toHaveAttribute('aria-pressed', 'true')
    const before = await valueText(page)
    await switches.nth(1).click()
    await expect(switches.nth(1)).toHaveAttribute('aria-pressed', 'true')
    await expect(switches.nth(0)).toHaveAttribute('aria-pressed', 'false')
    await expect(switches.nth(1)).toBeFocused()
    await expect(page).toHaveURL(/account=barcelona-new-york-1916:1/)
    // The clock stands still; what it tells of the day is another story.
    await expect(slider(page)).not.toHaveAttribute('aria-valuetext', before)
    expect((await valueText(page)).endsWith(there)).toBe(true)
    await page.reload()
    await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(`1917.*, ${there}$`))
    await expect(switches.nth(1)).toHaveAttribute('aria-pressed', 'true')
  })
}

for (const { lang, followed } of sampled([...WORDS].reverse(), 1)) {
  test(`the caption says that another account is followed (${lang})`, async ({ page }) => {
    await open(page, `?date=1917-01-08&lang=${lang}&account=barcelona-new-york-1916:1`)
    await expect(page.locator('.caption')).toContainText(followed)
  })
}

test('back undoes the switch', async ({ page }) => {
  await open(page, DAY)
  const before = await valueText(page)
  const switches = page
    .locator('.journey-card')
    .getByRole('button', { name: /^Follow this account/ })
  await switches.nth(1).click()
  await expect(page).toHaveURL(/account=/)
  await page.goBack()
  await expect(page).not.toHaveURL(/account=/)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', before)
})

test('accounts and parts that do not exist are ignored and said once', async ({ page }) => {
  await open(page, '?date=1917-01-13&account=nobody:1,kresty-1917:9&span=atlantis')
  for (const what of ['account=nobody:1', 'account=kresty-1917:9', 'span=atlantis']) {
    await expect(page.getByRole('status').filter({ hasText: what })).toHaveCount(1)
  }
  await expect(slider(page)).toBeVisible()
})

test('a chapter narrows itinerary and sums, and a link restores it', async ({ page }) => {
  await open(page, '?date=1906-06-01')
  const list = page.getByRole('list', { name: 'Itinerary' })
  const lines = list.locator('.entry')
  await expect(list).toHaveAttribute('aria-busy', 'false')
  const all = await lines.count()
  await page.getByRole('tab', { name: 'Routes' }).click()
  const sum = page.locator('.sums .sum')
  const whole = await sum.textContent()
  await page.getByRole('button', { name: /^Part of the life/ }).click()
  await page.getByRole('radio', { name: /^Prison, trial and reindeer/ }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/span=/)
  await expect(sum).not.toHaveText(whole ?? '')
  await page.getByRole('tab', { name: 'Itinerary' }).click()
  await expect(list).toHaveAttribute('aria-busy', 'false')
  const some = await lines.count()
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)
  await page.reload()
  await expect(slider(page)).toBeVisible()
  await expect(lines).toHaveCount(some)
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await expect(lines).toHaveCount(all)
  await expect(page).not.toHaveURL(/span=/)
})

test('the bubble under a pointer has the figure of its moment, and goes along', async ({
  page,
}) => {
  await open(page, '?date=1917-01-13')
  const lane = page.locator('.stays')
  await lane.hover({ position: { x: 200, y: 5 } })
  const glimpse = page.locator('.bubble .glimpse svg')
  await expect(glimpse).toBeVisible()
  await expect(glimpse.locator('.land')).toHaveAttribute('d', /^M-?\d+/)
  await expect.poll(() => glimpse.locator('.states path').count()).toBeGreaterThan(0)
  await expect(glimpse.locator('.marker path').first()).toBeAttached()
  await expect(glimpse.locator('text')).toHaveCount(0)
  const before = await glimpse.innerHTML()
  await lane.hover({ position: { x: 500, y: 5 } })
  await expect.poll(() => glimpse.innerHTML()).not.toBe(before)
})
