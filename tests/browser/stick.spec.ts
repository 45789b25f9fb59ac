import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { stepOf } from '../walks/onTheWall'
import { expect, listen, slider, test, valueText } from './app'

/** The edition in one file, as it lies on a teacher's stick. */
const FILE = resolve('dist-file/trotsky.html')
const address = (query: string) => pathToFileURL(FILE).href + query

test.beforeAll(() => {
  test.setTimeout(180_000)
  if (!existsSync(FILE)) spawnSync('node_modules/.bin/tsx', ['scripts/build-file.ts'])
})

/** What a page asks for beside what it carries. */
function asked(page: Page): string[] {
  const requests: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url())
  })
  return requests
}

/** What the browser itself says that it refused. */
function forgive(said: string[], refused: RegExp) {
  said.splice(0, said.length, ...said.filter((text) => !refused.test(text)))
}

test('one file opens from a folder, plays, and asks for nothing but itself', async ({ page }) => {
  const requests = asked(page)
  await page.goto(address('?date=1917-04-10&lang=en'))
  await expect(page.getByRole('img', { name: 'Lev Trotsky, Amherst' })).toBeVisible()
  const before = await valueText(page)
  await page.getByRole('button', { name: 'Play' }).click()
  await expect.poll(() => valueText(page)).not.toBe(before)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('combobox', { name: 'Search places' }).fill('Янівка')
  await expect(page.getByRole('option', { name: /Yanovka/ }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Legend' }).click()
  await expect(page.getByText('This page is one file')).toBeVisible()
  await page.getByText('Licences of everything').click()
  await expect(page.getByText('maplibre-gl', { exact: false })).toBeVisible()
  expect(requests).toEqual([page.url().replace(/[?#].*/, '') + '?date=1917-04-10&lang=en'])
})

test.describe('without a map', () => {
  test.use({ withMap: false })

  test('one file gives a lesson with the window of whoever presents, and prints it', async ({
    page,
    context,
  }) => {
    await page.goto(address('?lang=en&tour=exile-and-escape&present=1'))
    const door = page.getByRole('button', { name: 'Presenter window' })
    const [presenter] = await Promise.all([context.waitForEvent('page'), door.click()])
    const said = listen(presenter)
    await presenter.getByRole('button', { name: /^7 / }).click()
    await expect.poll(() => stepOf(page)).toEqual({ n: 7, of: 14 })
    await expect(presenter.locator('.note')).toContainText('Let the class guess')
    await expect(presenter.locator('.step-picture svg')).toHaveCount(2)
    await presenter.keyboard.press('PageDown')
    await expect(page.locator('.wall-caption')).toContainText('two fugitives')
    expect(said).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Lessons', exact: true }).click()
    await page.getByRole('button', { name: 'On paper: Exile and escape' }).click()
    await expect(page.locator('.worksheet svg').first()).toBeVisible()
    // Nobody could open an address of this stick.
    await expect(page.locator('.qr')).toHaveCount(0)
  })

  test('one file works in a closed frame, and says what it is let not do', async ({
    page,
    quiet,
  }, at) => {
    const host = at.outputPath('host.html')
    writeFileSync(
      host,
      `<iframe sandbox="allow-scripts" style="width:1200px;height:700px" src="${address('?lang=en&tour=life-in-five-minutes&present=1')}"></iframe>`,
    )
    await page.goto(pathToFileURL(host).href)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: 'Presenter window' }).click()
    await expect(frame.getByText('The browser did not open a second window.')).toBeVisible()
    await frame.getByRole('button', { name: 'Forward', exact: true }).click()
    await expect(frame.locator('.wall-caption')).toBeVisible()
    await frame.getByRole('button', { name: 'Leave the projection' }).click()
    await expect(frame.getByRole('slider', { name: 'Date' })).toBeVisible()
    forgive(quiet, /Permissions policy violation|Blocked opening/)
  })

  test('one file takes a life of one’s own, and writes itself anew with it', async ({
    page,
  }, at) => {
    await page.goto(address('?lang=en'))
    await expect(slider(page)).toBeVisible()
    await page.getByLabel('Open your own').setInputFiles({
      name: 'anna.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('place,date,lat,lon\nKars,1901,40.6,43.1\nBaku,1905,40.4,49.9\n'),
    })
    const door = page.getByRole('dialog', { name: 'Open your own' })
    await door.getByLabel('Title', { exact: true }).fill('Anna & <Co>')
    await expect(door.getByText('2 places (0 without coordinates), 2 stays')).toBeVisible()
    await door.getByRole('button', { name: 'Show on the map' }).click()
    await page.getByRole('button', { name: 'Save, hand on' }).click()
    const page1 = page.getByRole('button', { name: 'As one page' })
    const [download] = await Promise.all([page.waitForEvent('download'), page1.click()])
    const file = at.outputPath('anna.html')
    await download.saveAs(file)
    // Somebody else's now: nothing of it is kept in any browser.
    await page.goto(pathToFileURL(file).href + '?lang=en&date=1905')
    await expect(page).toHaveTitle('Etape: Anna & <Co>')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /1905, Kars/)
    expect(readFileSync(file, 'utf8')).not.toContain('geodata/lives/trotsky')
  })
})

test('a page that is let have no workers says so, and draws', async ({ page, quiet }) => {
  await page.route('**/?*', async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': "worker-src 'none'" }
    await route.fulfill({ response, headers })
  })
  await page.goto('/?date=1917-04-10&lang=en')
  await expect(slider(page)).toBeVisible()
  await expect(page.getByText('start no workers')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Lev Trotsky, Amherst' })).toBeVisible()
  forgive(quiet, /worker/i)
})
