import { env } from 'node:process'
import { defineConfig } from 'vitest/config'

const folder = env['MUTATED'] ?? '**'

/** The tests of a folder of the core alone, without the page's build: they run once for each mutant. */
export default defineConfig({
  test: {
    include: [`tests/unit/core/${folder}/*.test.ts`],
    // It is about the process that runs it.
    exclude: ['**/time-zones.test.ts'],
    environment: 'node',
  },
})
