import { expect, open, slider, test, valueText } from './app'

test.use({ withMap: false })

const WORDS = {
  en: { value: '21 May 1992, after death: Moscow', told: 'First rehabilitation', tab: 'Itinerary' },
  ru: { value: '21 мая 1992, после смерти: Москва', told: 'Первая реабилитация', tab: 'Хроника' },
} as const

for (const lang of ['en', 'ru'] as const) {
  const { value, told, tab } = WORDS[lang]

  test(`in ${lang} the clock stands on a day after the death as on any other`, async ({ page }) => {
    await open(page, `?date=1992-05-21&lang=${lang}`)
    expect(await valueText(page)).toBe(value)
    await expect(page.locator('.caption .told')).toContainText(told)
    await expect(page.locator('.caption')).not.toContainText(/aged|возраст|\d лет/)
    const current = page.getByRole('list', { name: tab, exact: true }).locator('[aria-current]')
    await expect(current).toContainText(told)
  })
}

test('steps go on from the death through what came after, each at its own date', async ({
  page,
}) => {
  // Drawn in software: a smaller page answers faster.
  await page.setViewportSize({ width: 900, height: 620 })
  await open(page, '?date=1940-08-22')
  await slider(page).focus()
  const dates: string[] = []
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('ArrowRight')
    dates.push(/\d+ \w+ \d{4}/.exec(await valueText(page))?.[0] ?? '')
  }
  expect(dates).toEqual(['24 August 1940', '27 August 1940', '2 July 1943'])
  await expect(page.locator('.caption .told')).toContainText('about 1943')
})

test('between two events nothing is said to be unknown', async ({ page }) => {
  await open(page, '?date=1970-03-01')
  expect(await valueText(page)).toBe('1 March 1970, after death')
})

test('the kin have records of their own', async ({ page }) => {
  await open(page, '?who=sergei-sedov&date=1988-11-20')
  expect(await valueText(page)).toBe('20 November 1988, after death: Moscow')
  await expect(page.locator('.caption .told')).toContainText('Sergei Sedov rehabilitated')
})

test('it plays to the end of the record and stops there', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 900, height: 620 })
  await open(page, '?date=2005-01-01')
  await page.getByRole('button', { name: /^Pace and speed/ }).click()
  await page.getByLabel('5 minutes', { exact: true }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect
    .poll(() => slider(page).getAttribute('aria-valuetext'), { timeout: 30_000 })
    .toContain('16 June 2023')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
})

test('a date outside the record leads to its edge, and the page says so', async ({ page }) => {
  await open(page, '?date=2100-01-01')
  expect(await valueText(page)).toContain('16 June 2023')
  await expect(page.getByText('outside the record, which runs from')).toBeVisible()
})

test('a place that bore his name says when', async ({ page }) => {
  await open(page, '?date=1935-01-01&place=gatchina')
  await expect(page.locator('.place-card')).toContainText(
    'named after him: Trotsk, 14 February 1923 – 2 August 1929',
  )
})
