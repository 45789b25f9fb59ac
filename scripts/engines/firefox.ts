import puppeteer from 'puppeteer-core'
import { TOOLS } from './debian'
import { startAndPlay, type Seen } from './page'

/** Starts and plays in Firefox, over WebDriver BiDi; with a screen to draw on there is WebGL. */
export async function inFirefox(
  address: string,
  display: string,
  picture: string,
): Promise<{ version: string; seen: Seen; faults: string[] }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: TOOLS['firefox-esr'],
    headless: true,
    env: { ...process.env, DISPLAY: display },
  })
  const faults: string[] = []
  try {
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 800 })
    page.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error))) // prettier-ignore
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(address, { timeout: 120_000 })
    const seen = await startAndPlay(
      {
        run: (expression) => page.evaluate(expression),
        picture: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
      },
      picture,
    )
    return { version: await browser.version(), seen, faults }
  } finally {
    await browser.close()
  }
}
