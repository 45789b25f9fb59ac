import { afterEach, describe, expect, it, vi } from 'vitest'
import { Refusal } from '../../src/cli/outcome'
import { runState } from '../../src/cli/state'

/** What the command prints, one object a line. */
function answers(...args: string[]): Record<string, unknown>[] {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  expect(runState(args)).toBe(0)
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

function statusOf(...args: string[]): number | null {
  try {
    runState(args)
    return null
  } catch (error) {
    return error instanceof Refusal ? error.status : null
  }
}

describe('state DATE LAT,LON… --json', () => {
  afterEach(() => vi.restoreAllMocks())

  it('answers each position on a line, in order, with the keys of the contract', () => {
    const [lemberg, sea] = answers('1900-01-01', '49.84,24.03', '40,-30', '--json')
    expect(lemberg).toEqual({
      date: '1900-01-01',
      lat: 49.84,
      lon: 24.03,
      state: 'austria-hungary',
      name_en: 'Austria-Hungary',
      name_ru: 'Австро-Венгрия',
      status: 'union',
      sovereign: 'austria-hungary',
      exactness_km: 6,
      source: 'partitions',
    })
    expect(sea).toMatchObject({ lat: 40, lon: -30, state: null, name_en: null, status: null })
  })

  it('reads a position that begins with a minus as a position', () => {
    expect(answers('--json', '1914-08-01', '-33.9,18.4', '-34.6,-58.38')).toMatchObject([
      { state: 'south-africa', sovereign: 'united-kingdom' },
      { state: 'argentina' },
    ])
  })

  it('tells who governed from whose it was in law', () => {
    const [sarajevo] = answers('1900-01-01', '43.86,18.41', '--json')
    expect(sarajevo).toMatchObject({ state: 'austria-hungary', sovereign: 'ottoman' })
  })

  it('gives the nearest land within 10 km of the shore, and nothing beyond', () => {
    const [near, far] = answers('1930-01-01', '40.86,29.06', '44,35', '--json')
    expect(near).toMatchObject({ state: 'turkey' })
    expect(far).toMatchObject({ state: null })
  })

  it.each([
    [['1914-08-01']],
    [['1914-02-30', '1,1']],
    [['1914-08-01', '91,0']],
    [['1914-08-01', '1;1']],
    [['1850-01-01', '1,1']],
    [['1914-08-01', '1,1', '--colour']],
  ])('refuses %j as bad usage', (args) => {
    expect(statusOf(...args)).toBe(2)
  })
})
