import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Besides what axe asks by itself: whether everything that is pressed is 24 px wide and high, or stands alone. */
export const WITH_TARGETS: RunOptions = { rules: { 'target-size': { enabled: true } } }

/** What axe calls serious or critical in a part of the page, as "rule: target". */
export async function serious(
  page: Page,
  part = 'html',
  options: RunOptions = {},
): Promise<string[]> {
  await page.evaluate(AXE)
  const results = await page.evaluate(
    ([within, options]) =>
      (
        window as unknown as {
          axe: { run: (within: string, options: RunOptions) => Promise<AxeResults> }
        }
      ).axe.run(within, options),
    [part, options] as const,
  )
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}
