import puppeteer, { type Page } from 'puppeteer-core'
import { TOOLS } from './debian'
import {
  GROUND_MS,
  pause,
  present,
  QUERY,
  startAndPlay,
  until,
  type Driven,
  type Outcome,
} from './page'

/** Opens the window of whoever presents from the wall, and says what stands at its head. */
async function secondWindow(wall: Page): Promise<string> {
  const opened = new Promise<Page>((found) => {
    wall.once('popup', (page) => {
      if (page) found(page)
    })
  })
  await wall.keyboard.press('p')
  const presenter = await opened
  const head = () => presenter.evaluate(`document.querySelector('h2')?.innerText ?? ''`)
  return String(await until(head, (text) => /^Step/.test(String(text))))
}

/**
 * Starts, plays and presents in Firefox, over WebDriver BiDi; with a screen to draw on there is WebGL.
 * `page` is the address of the site or of the edition in one file, without a query.
 */
export async function inFirefox(page: string, display: string, picture: string): Promise<Outcome> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: TOOLS['firefox-esr'],
    headless: true,
    env: { ...process.env, DISPLAY: display },
  })
  const faults: string[] = []
  try {
    const tab = await browser.newPage()
    await tab.setViewport({ width: 1280, height: 800 })
    tab.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error))) // prettier-ignore
    tab.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    const driven: Driven = {
      open: (address) => tab.goto(address, { timeout: 120_000 }),
      run: (expression) => tab.evaluate(expression),
      picture: async (file) => void (await tab.screenshot({ path: file as `${string}.png` })),
    }
    await driven.open(page + QUERY)
    const seen = await startAndPlay(driven, picture)
    const told = await present(driven, page)
    await pause(GROUND_MS)
    await driven.picture(picture.replace(/\.png$/, '-wall.png'))
    const presenter = await secondWindow(tab)
    return { version: await browser.version(), seen, told, presenter, faults }
  } finally {
    await browser.close()
  }
}
