import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Run in a process of its own: a time zone is fixed when the process starts. */
const SCRIPT = `
  import { isoFromDay } from './src/core/time/day.ts'
  import { whenOf } from './src/core/time/edtf.ts'
  import { printDay } from './src/core/time/print.ts'
  const texts = ['1879-11-07', '1902-10/1903-02', '1905-22', '190X', '1917-10-XX', '../1914-08-31']
  const days = texts.map((text) => whenOf(text).outer)
  const birth = days[0][0]
  console.log(JSON.stringify([days, isoFromDay(birth), printDay(birth, { lang: 'en' })]))
`

function runIn(zone: string): string {
  return execFileSync('npx', ['tsx', '--input-type=module', '-e', SCRIPT], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

it('no date shifts with the time zone of the reader', { timeout: 60_000 }, () => {
  const here = runIn('UTC')
  expect(here).toContain('7 November 1879')
  expect(runIn('America/New_York')).toBe(here)
  expect(runIn('Asia/Kamchatka')).toBe(here)
})
