import { defineConfig } from '@playwright/test'
import { freePort } from './scripts/free-port.ts'

// Read again by each worker, which inherits what the first reading found: two checkouts can be tested at once.
const port = Number((process.env.ETAPE_TEST_PORT ??= String(await freePort())))

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // Drawn in software, map or figure take all the cores there are: two pages would slow each other down.
  workers: 1,
  // On a machine that others share a page may stall once; what fails twice is a fault, and once is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        // The browser's own pop-ups are pages too, loaded anew with each window; and its pages are
        // drawn quicker without the software that stands in for a graphics card. Maps still are.
        '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,PreloadTopChromeWebUI',
        '--disable-gpu-rasterization',
      ],
    },
  },
  webServer: {
    command: 'npx tsx scripts/start.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
