import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rooms of src/ by rank: a folder imports only from a lower rank (design, "Rooms"). */
const RANK: Record<string, number> = {
  core: 0,
  look: 1,
  assets: 1,
  formats: 1,
  i18n: 1,
  borders: 2,
  ui: 2,
  scene: 3,
  map: 4,
  figure: 4,
  cards: 4,
  stores: 5,
  timeline: 6,
  itinerary: 6,
  places: 6,
  routes: 6,
  search: 6,
  sharing: 6,
  facets: 6,
  nights: 6,
  legend: 6,
  print: 6,
  picking: 6,
  classroom: 6,
  exchange: 6,
  app: 7,
  pages: 7,
  'main.ts': 8,
  'presenter.ts': 8,
}
/** Inside `core` a folder imports only from one before it; `check` and the rest may use all of them. */
const CORE_RANK = ['time', 'geo', 'life', 'itinerary', 'story']
/** The command line stands outside: core, formats, and figures with what these stand on. */
const CLI_MAY_IMPORT = new Set(['cli', 'core', 'formats', 'look', 'borders', 'scene', 'figure'])
const CORE_MAY_NOT_IMPORT = /^(vue|pinia|maplibre-gl|pmtiles|reka-ui|vue-i18n|@vueuse\/)/
const SRC = resolve(import.meta.dirname, '../src')

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesIn(path)
    return /\.(ts|vue)$/.test(name) ? [path] : []
  })
}

const roomOf = (file: string) => relative(SRC, file).split(/[\\/]/)[0] ?? ''

function importsOf(text: string): { specifier: string; typeOnly: boolean }[] {
  const found = text.matchAll(
    /(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  )
  return [...found].map((m) => ({ specifier: m[2] ?? m[3] ?? '', typeOnly: Boolean(m[1]) }))
}

/** Every import of one room by another, and what is wrong with it. */
function violation(file: string, specifier: string): string | null {
  const room = roomOf(file)
  if (!specifier.startsWith('.')) {
    return room === 'core' && CORE_MAY_NOT_IMPORT.test(specifier) ? 'core knows no framework' : null
  }
  const target = roomOf(resolve(file, '..', specifier))
  if (target === room || target.startsWith('..')) return null
  if (room === 'cli')
    return CLI_MAY_IMPORT.has(target) ? null : 'cli draws figures, and no map or page'
  const [own, other] = [RANK[room], RANK[target]]
  if (own === undefined || other === undefined) return `no rank for ${room} or ${target}`
  return own > other ? null : `rank ${own} imports rank ${other}`
}

describe('architecture', () => {
  const files = filesIn(SRC)

  it('every file lies in a room that has a rank', () => {
    const rooms = new Set(files.map(roomOf))
    rooms.delete('cli')
    expect(
      [...rooms].filter((room) => RANK[room] === undefined && !room.endsWith('.d.ts')),
    ).toEqual([])
  })

  it('a folder imports only from a lower rank', () => {
    const wrong = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).flatMap(({ specifier }) => {
        const why = violation(file, specifier)
        return why ? [`${relative(SRC, file)} → ${specifier}: ${why}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('inside core, too, a folder imports only from one before it', () => {
    const partOf = (file: string) => relative(join(SRC, 'core'), file).split(/[\\/]/)[0] ?? ''
    const rankOf = (part: string) => (CORE_RANK.includes(part) ? CORE_RANK.indexOf(part) : Infinity)
    const wrong = files
      .filter((file) => roomOf(file) === 'core')
      .flatMap((file) =>
        importsOf(readFileSync(file, 'utf8'))
          .filter(({ specifier }) => specifier.startsWith('.'))
          .map(({ specifier }) => partOf(resolve(file, '..', specifier)))
          .filter((part) => part !== partOf(file) && rankOf(part) >= rankOf(partOf(file)))
          .map((part) => `${relative(SRC, file)} → ${part}`),
      )
    expect(wrong).toEqual([])
  })

  it('a folder holds one idea: 20 files at most', () => {
    const counts = new Map<string, number>()
    for (const file of files) counts.set(join(file, '..'), (counts.get(join(file, '..')) ?? 0) + 1)
    const full = [...counts].filter(([, count]) => count > 20)
    expect(full.map(([folder, count]) => `${relative(SRC, folder)}: ${String(count)}`)).toEqual([])
  })

  it('nobody uses a member of the map library that its types do not publish', () => {
    const PRIVATE =
      /\b(map|style|painter|tileManager)\._[a-z]|\.painter\b|tileManagers|drawFunctions|triggerRepaint ?=[^>=]/
    const doors = files.filter((file) => PRIVATE.test(readFileSync(file, 'utf8')))
    expect(doors.map((file) => relative(SRC, file))).toEqual([])
    expect('map.painter.drawFunctions').toMatch(PRIVATE)
  })

  it('only the adapter touches MapLibre at run time', () => {
    const touching = files.filter((file) =>
      importsOf(readFileSync(file, 'utf8')).some(
        ({ specifier, typeOnly }) => specifier.startsWith('maplibre-gl') && !typeOnly,
      ),
    )
    expect(touching.map((file) => relative(SRC, file))).toEqual([join('map', 'adapter.ts')])
  })

  it('core has no clock and no DOM of its own', () => {
    const clocks = files
      .filter((file) => roomOf(file) === 'core')
      .filter((file) => {
        const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        return /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bsetTimeout\b|\bdocument\.|\bwindow\./.test(
          code,
        )
      })
    expect(clocks.map((file) => relative(SRC, file))).toEqual([])
  })

  it('nothing but data names the person of a life', () => {
    const root = resolve(SRC, '..')
    const program = [...files, ...filesIn(join(root, 'scripts'))].concat(
      ['index.html', 'vite.config.ts'].map((name) => join(root, name)),
    )
    const lives = JSON.parse(readFileSync(join(root, 'geodata/lives/index.json'), 'utf8')) as {
      lives: { folder: string }[]
    }
    const surnames = lives.lives.flatMap(({ folder }) => {
      const file = readFileSync(join(root, 'geodata/lives', folder, 'life.json'), 'utf8')
      const [person] = (JSON.parse(file) as { subjects: { name: Record<string, string> }[] })
        .subjects
      return Object.values(person?.name ?? {}).map((name) => name.split(' ').at(-1) ?? name)
    })
    // Cases of Russian end otherwise: what they have in common is enough.
    const named = new RegExp(surnames.map((name) => name.replace(/(ий|ая)$/, '')).join('|'), 'i')
    expect(named.test('Жизнь Троцкого')).toBe(true)
    expect(program.filter((file) => named.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('would notice an import that climbs', () => {
    expect(violation(join(SRC, 'core/life/read.ts'), '../../stores/life')).toContain('rank 0')
    expect(violation(join(SRC, 'timeline/Track.vue'), '../places/Search.vue')).toContain('rank 6')
    expect(violation(join(SRC, 'cli/main.ts'), '../map/scene')).toContain('cli')
  })
})
