import { describe, expect, it, test } from 'vitest'
import { smallLife } from '../../fixtures/small-life'
import { drawnOn, EUROPE, figureOf, longestStep, momentOf, overTheDateLine, pathsIn } from './setting' // prettier-ignore

const life = smallLife()
const onTheWay = momentOf(life, '1902-09-20')
const width = ({ 'stroke-width': px = '0' }: Record<string, string>) => Number(px)

describe('the path', () => {
  const { parts, legs } = drawnOn(onTheWay)
  const cores = pathsIn(parts.path + parts.underWay).filter(
    ({ class: name }) => !/^(bed|doubt)$/.test(name ?? ''),
  )

  it('is widest where he is under way, and what is done is wider than what is left', () => {
    const widths = (kind: string) => cores.filter(({ class: name }) => name?.startsWith(`${kind} `)).map(width) // prettier-ignore
    const rest = cores.filter(({ class: name }) => !/^(left|done) /.test(name ?? '')).map(width)
    expect(widths('left').length).toBeGreaterThan(0)
    expect(Math.min(...widths('left'))).toBeGreaterThan(Math.max(...rest))
    const whole = drawnOn(momentOf(life, '1902-10-15'))
    const done = pathsIn(whole.parts.underWay).filter(({ class: name }) => name?.startsWith('done'))
    expect(width(done[0] ?? {})).toBeGreaterThan(Math.max(...widths('left')))
  })

  it('has nothing of the future but the leg that is next', () => {
    expect(legs.some(({ leg }) => leg.journey === 'vienna--hideout')).toBe(false)
    const staying = drawnOn(momentOf(life, '1904-06-01')).legs
    expect(staying.map(({ leg: { journey, kind } }) => `${journey} ${kind}`)).toContain('vienna--hideout next') // prettier-ignore
    expect(staying.some(({ leg }) => leg.journey === 'petersburg--cadiz')).toBe(false)
  })

  it('tells a whole line from a broken and a dotted one without colour', () => {
    const { parts: all } = drawnOn(momentOf(life, '1919-01-01'))
    const dashOf = (route: string) =>
      pathsIn(all.path).filter(({ class: name }) => name?.endsWith(` ${route}`)).map((path) => path['stroke-dasharray']) // prettier-ignore
    expect(dashOf('attested').every((dash) => dash === undefined)).toBe(true)
    const [dash = 0, gap = 0] = (dashOf('inferred')[0] ?? '').split(' ').map(Number)
    expect(dash).toBeGreaterThan(1)
    expect(gap).toBeGreaterThan(1)
    expect(Number((dashOf('schematic')[0] ?? '').split(' ')[0])).toBeLessThan(0.2)
  })

  it('over the line of the dates is no line across the world', () => {
    const shown = momentOf(overTheDateLine(life), '1917-06-01')
    for (const projection of ['mercator', 'azimuthal', 'conic'] as const) {
      const view = { projection, width: 900, height: 600, bounds: [-20, 20, 180, 70] } as const
      const { legs: drawn } = drawnOn(shown, view)
      const own = drawn.filter(({ leg }) => leg.journey === 'new-york--tokyo')
      expect(own.length, projection).toBeGreaterThan(0)
      expect(longestStep(own.flatMap(({ lines }) => lines)), projection).toBeLessThan(250)
    }
  })
})

describe('where he may be', () => {
  const staying = momentOf(life, '1904-06-01')
  const halo = (radiusKm: number) => {
    const { parts } = drawnOn({ ...staying, here: new Set<string>(), where: { ...staying.where, place: null, radiusKm } }) // prettier-ignore
    return parts.areas.includes('area here')
  }

  it('is an area of the picture, and no tint all over it', () => {
    expect(staying.where.state).toBe('staying')
    expect(halo(40)).toBe(true)
    expect(halo(20_000)).toBe(false)
  })
})

describe('names', () => {
  const overlaps = (shown: typeof onTheWay, view = EUROPE) => {
    const { placed, legs, plan } = drawnOn(shown, view)
    const pairs = placed.flatMap((a, i) => placed.slice(i + 1).map((b) => [a, b] as const))
    const collided = pairs.filter(([{ box: a }, { box: b }]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) // prettier-ignore
    const told = legs.filter(({ leg }) => ['left', 'done', 'arrival', 'chapter', 'next'].includes(leg.kind)) // prettier-ignore
    const vertices = told.flatMap(({ lines }) => lines.flat())
    const struck = placed.filter(({ box }) => vertices.some(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom)) // prettier-ignore
    const cut = placed.filter(({ box }) => box.left < 0 || box.top < 0 || box.right > plan.width || box.bottom > plan.height) // prettier-ignore
    return { placed, collided, struck, cut }
  }

  test.each(['1895-06-01', '1902-09-20', '1904-06-01', '1916-12-10', '1919-01-01'])(
    'on %s none lies over another, over the path of the chapter, or out of the picture',
    (iso) => {
      const { placed, collided, struck, cut } = overlaps(momentOf(life, iso))
      expect(placed.length).toBeGreaterThan(0)
      expect(collided).toEqual([])
      expect(struck.map(({ text }) => text)).toEqual([])
      expect(cut).toEqual([])
    },
  )

  it('are those of the day and of the reader’s language', () => {
    expect(drawnOn(momentOf(life, '1906-01-01', 'ru')).parts.names).toContain('Санкт-Петербург')
    expect(drawnOn(momentOf(life, '1915-01-01', 'ru')).parts.names).toContain('Петроград')
  })

  it('cannot break out of the picture', () => {
    const places = new Map(life.places)
    const odessa = places.get('odessa')
    const names = [{ ...odessa?.names[0], toponym: '<script>a&b\u0000</script>' }]
    places.set('odessa', { ...odessa, names } as never)
    const svg = figureOf(momentOf({ ...life, places }, '1895-06-01'), { title: '"<b>' })
    expect(svg).not.toMatch(/<script|<b>/)
    expect(svg).not.toContain('\u0000')
    expect(svg).toContain('&lt;script&gt;a&amp;b&lt;/script&gt;')
  })
})

describe('where he is', () => {
  it('is a ring that is broken and hollow where nobody knows, and no disc of the path’s colour', () => {
    const lost = drawnOn(momentOf(life, '1902-12-01'))
    const known = drawnOn(momentOf(life, '1904-06-01'))
    const filled = (svg: string) => pathsIn(svg).some(({ fill }) => fill === '#d55e00')
    expect(filled(known.parts.marker)).toBe(true)
    expect(filled(lost.parts.marker)).toBe(false)
    expect(pathsIn(lost.parts.marker).length).toBeGreaterThan(0)
  })

  it('is an area where the place is not known better', () => {
    const { parts } = drawnOn(momentOf(life, '1905-06-01'))
    expect(pathsIn(parts.areas).some(({ class: name }) => name === 'area here')).toBe(true)
  })
})

describe('a figure', () => {
  it('printed tells the legs by width and dashes alone', () => {
    const { parts } = drawnOn(momentOf(life, '1904-06-01'), EUROPE, 'print')
    const told = pathsIn(parts.path).filter(({ class: name }) => name !== 'bed')
    const grey = told.map((path) => `${path['stroke-width'] ?? ''} ${path['stroke-dasharray'] ?? ''}`) // prettier-ignore
    expect(new Set(grey).size).toBe(grey.length)
  })

  it('says title, both dates, scale and credits when it stands alone', () => {
    const frame = {
      ...{ date: '17 September 1902', otherDate: '4 September, Old Style', title: 'A way' },
      ...{ credits: 'By us', distance: (km: number) => `${String(km)} km` },
    }
    const svg = figureOf(onTheWay, { frame })
    for (const text of ['17 September 1902', 'Old Style', 'A way', 'By us', ' km<'])
      expect(svg).toContain(text)
  })

  it('of nothing, or larger than can be painted, is refused', () => {
    const view = { projection: 'conic', width: 900, height: 600, around: [] } as const
    expect(() => figureOf(onTheWay, { view })).toThrow(RangeError)
    expect(() => figureOf(onTheWay, { view: { ...EUROPE, width: 20_001 } })).toThrow(RangeError)
    expect(() => figureOf(onTheWay, { view: { ...EUROPE, height: 0 } })).toThrow(RangeError)
  })
})
