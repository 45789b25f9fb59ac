import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { SMALL } from './outputs'

/** The program as a script meets it: exit status, standard output, standard error. */
function etape(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    ['src/cli/main.ts', ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const SLOW = 60_000

it(
  'answers on standard output only, one object a line, with status 0',
  () => {
    const { status, stdout, stderr } = etape(
      'where',
      '1901-06-01',
      '1903-06-01',
      '--json',
      '--life',
      SMALL,
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const places = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { place: string }).place)
    expect(places).toEqual(['irkutsk', 'vienna'])
  },
  SLOW,
)

it(
  'says on standard error what is wrong with the usage, with status 2',
  () => {
    for (const args of [['where', '1901-13-01', '--life', SMALL], ['constructor'], []]) {
      const { status, stdout, stderr } = etape(...args)
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' })
      expect(stderr).toMatch(/1901-13-01|usage/)
      expect(stderr).not.toContain('    at ')
    }
  },
  SLOW,
)

it(
  'refuses a life that cannot be read with status 1',
  () => {
    const { status, stdout, stderr } = etape(
      'stats',
      '--json',
      '--life',
      'tests/fixtures/bad-lives',
    )
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('validate')
  },
  SLOW,
)

it(
  'writes and reads the open formats, and refuses what is none',
  () => {
    const { status, stdout, stderr } = etape('export', '--format', 'kml', '--life', SMALL)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^<\?xml[^]*<TimeSpan>[^]*<\/kml>\n$/)
    const cut = etape('validate', 'tests/fixtures/formats/cut-in-half.kml')
    expect(cut.status).toBe(1)
    expect(cut.stdout).toMatch(/^tests\/fixtures\/formats\/cut-in-half\.kml:8:\d+: not-xml: /)
    const unknown = etape('export', '--format', 'shapefile')
    expect(unknown).toMatchObject({ status: 2, stdout: '' })
    expect(unknown.stderr).toContain('linked-places')
    expect(unknown.stderr).not.toContain('    at ')
  },
  SLOW,
)
