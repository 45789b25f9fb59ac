import { expect, open, slider, test } from './app'

/** Words, lists and links: no concern of the map. */
test.use({ withMap: false })

const PLACES = ['Kars', 'Baku', 'Tiflis', 'Batum', 'Odessa']
const ROWS = Array.from({ length: 20 }, (_, i) => {
  const [lat, lon] = [[40.6, 43.1], [40.4, 49.9], [41.7, 44.8], [41.6, 41.6], [46.5, 30.7]][i % 5] ?? []
  return [PLACES[i % 5], `${i + 1}.${(i % 12) + 1}.${1900 + i}`, lat, lon].join('\t')
}) // prettier-ignore
const TABLE = [['place', 'date', 'lat', 'lon'].join('\t'), ...ROWS].join('\n')

test('twenty rows out of a spreadsheet become a life that plays, and are kept', async ({ page }) => {
  await open(page)
  // As cells are pasted: into the page, wherever one is.
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, TABLE)
  const door = page.getByRole('dialog', { name: 'Open your own' })
  await expect(door.getByLabel('Column “date” is')).toHaveValue('date')
  await door.getByLabel('Whose life it is').fill('Anna')
  await expect(door.getByText('5 places (0 without coordinates), 20 stays, 19 journeys')).toBeVisible()
  await door.getByRole('button', { name: 'Show on the map' }).click()
  await expect(door).toBeHidden()
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /1 January 1900/)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(slider(page)).not.toHaveAttribute('aria-valuetext', /1 January 1900/)
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  // Kept in the browser: the address opens it again, with nothing of it on the site.
  await page.reload()
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /Kars|Baku|190/)
}) // prettier-ignore

test('a file is chosen on the first page, and what is wrong in it is said with its way out', async ({ page }) => {
  await open(page, '?lang=ru')
  await page.getByLabel('Открыть своё').setInputFiles({
    name: 'letters.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('город;дата;широта;долгота\nОдесса;03/04/17;46,48;30,73\nВена;1907;48,2;16,37\n'),
  })
  const door = page.getByRole('dialog', { name: 'Открыть своё' })
  await expect(door.getByText('«03/04/17»: в годе меньше четырёх цифр')).toBeVisible()
  await expect(door.getByRole('button', { name: 'Показать на карте' })).toBeEnabled()
}) // prettier-ignore

test('a life is mended in its table: the tab that closes over a cell loses nothing, and steps are taken back', async ({ page }) => {
  test.slow()
  await open(page)
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, 'place\tdate\tlat\tlon\nKars\t1901\t40.6\t43.1\nCharkow\t1903\t\t\nBaku\t1905\t40.4\t49.9')
  const door = page.getByRole('dialog', { name: 'Open your own' })
  // Found without asking anybody, by another spelling.
  await expect(door.getByRole('button', { name: /Charkow at Khark/ })).toBeVisible()
  await door.getByRole('button', { name: 'Show on the map' }).click()
  await page.getByRole('button', { name: 'Mend', exact: true }).click()
  const desk = page.getByRole('region', { name: 'Mend the life' })
  const what = desk.getByLabel('What happened').first()
  await expect(what).toHaveValue('Kars')
  await what.fill('Born in the fortress')
  // Still in the cell, which no one has left.
  const date = desk.getByLabel('Date').first()
  await date.fill('spring 1901')
  await page.reload()
  await page.getByRole('button', { name: 'Mend', exact: true }).click()
  await expect(what).toHaveValue('Born in the fortress')
  await expect(date).toHaveValue('1901-21')
  await date.fill('no day at all')
  await date.blur()
  await desk.getByRole('button', { name: /What is wrong/ }).click()
  await expect(desk.getByText('“no day at all” is no date')).toBeVisible()
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(desk.getByText('“no day at all” is no date')).toBeHidden()
}) // prettier-ignore
