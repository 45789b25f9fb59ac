import { expect, open, slider, test, valueText } from './app'

/** Words, lists and links: no concern of the map. */
test.use({ withMap: false })

test('another life is opened, in its one language, whatever that of the page', async ({ page }) => {
  await open(page, '?life=rosa-luxemburg&lang=ru')
  await expect(page).toHaveTitle('Etape: Rosa Luxemburg, 1871–1919')
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
  expect(await valueText(page)).toContain('1871')
  // Its years begin before the borders do: that is said, once.
  await expect(page.getByRole('status').getByText('1 января 1879')).toBeVisible()
  const list = page.getByRole('list', { name: 'Хроника', exact: true })
  await expect(list.getByText('Born in Zamość')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: 'Следующее событие', exact: true }).click()
  await expect.poll(() => page.url()).toContain('life=rosa-luxemburg')
  await page.reload()
  await expect(slider(page)).toBeVisible()
  await expect(page).toHaveTitle('Etape: Rosa Luxemburg, 1871–1919')
})

test('a life that is not there is said, and those that are can be opened', async ({ page }) => {
  await page.goto('/?life=nobody')
  const told = page.getByRole('heading', { name: 'There is no life “nobody” here' })
  await expect(told).toBeVisible()
  const links = page.getByRole('main').getByRole('link')
  await expect(links).toHaveCount(2)
  await links.getByText('Rosa Luxemburg').click()
  await expect(slider(page)).toBeVisible()
})
