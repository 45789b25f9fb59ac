/** `npm test`: everything that must hold, the browser last. */
import { findBrowser } from './browser'
import { BUILD_STEPS, QUICK_STEPS, runSteps } from './steps'

const browser = findBrowser()
process.exitCode = await runSteps([
  ...QUICK_STEPS,
  ...BUILD_STEPS,
  [
    {
      name: 'browser',
      command: 'node_modules/.bin/playwright',
      args: ['test'],
      env: browser ? { CHROME_PATH: browser } : {},
    },
  ],
])
