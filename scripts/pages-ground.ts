import { openSync, readFileSync, readSync } from 'node:fs'
import { PMTiles, type Source } from 'pmtiles'
import { OUTLINES_FILE, outlinesFor } from '../src/borders/files'
import { createNameScenes } from '../src/borders/name-scenes'
import { isInAtlas, meshOf, readPageAtlas, type UnitTopology } from '../src/core/atlas'
import { gregorianFromDay } from '../src/core/time/day'
import { createGround, type FigureGround, type FigureWaters } from '../src/figure/ground'
import { boundsOf } from '../src/figure/draw/parts'
import { planOf, type FigureView } from '../src/figure/plan'
import { tilesIn, watersOf, type TileAt } from '../src/figure/waters'
import { groundWithin } from '../src/pages/figures/groundWithin'
import type { GroundOf } from '../src/pages/site'

const BORDERS = 'geodata/borders'
const WATER = 'geodata/basemap/water.pmtiles'

/** A page is drawn on outlines for a zoom less than a figure to take away: coarser, and lighter. */
const LIGHTER = 0.5
/** The same of tiles of waters. */
const WATER_COARSER = 1
/** Zoom from which rivers are drawn: from afar they would be as heavy as all the rest. */
const WATER_FROM = 3

const textOf = (file: string) => readFileSync(`${BORDERS}/${file}`, 'utf8')

/** Gives what is asked for again as it was made the first time. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

function archive(path: string): PMTiles {
  const file = openSync(path, 'r')
  const source: Source = {
    getKey: () => path,
    getBytes: (offset, length) => {
      const data = new ArrayBuffer(length)
      readSync(file, new Uint8Array(data), 0, length, offset)
      return Promise.resolve({ data })
    },
  }
  return new PMTiles(source)
}

/** What lies under the figures of pages: the states of the day, rivers and lakes. */
export function openPagesGround(): GroundOf {
  const meshIn = once((file: string) => meshOf(JSON.parse(textOf(file)) as UnitTopology))
  const groundIn = once((file: string) => createGround(meshIn(file)))
  const atlas = readPageAtlas(textOf('atlas.json'))
  const letter = createNameScenes(atlas, meshIn(OUTLINES_FILE), atlas.tints)
  const water = archive(WATER)
  const tileOf = once(async (key: string): Promise<(TileAt & { bytes: ArrayBuffer }) | null> => {
    const [z = 0, x = 0, y = 0] = key.split('/').map(Number)
    const found = await water.getZxy(z, x, y)
    return found ? { z, x, y, bytes: found.data } : null
  })
  async function watersIn(view: FigureView, day: number): Promise<FigureWaters | undefined> {
    const plan = planOf(view)
    if (plan.zoom < WATER_FROM) return undefined
    const wanted = tilesIn(boundsOf(plan), plan.zoom - WATER_COARSER)
    const tiles = await Promise.all(wanted.map(({ z, x, y }) => tileOf([z, x, y].join('/'))))
    return watersOf(tiles.flatMap((tile) => tile ?? []), gregorianFromDay(day).year) // prettier-ignore
  }

  /** The same page in another language has the same. */
  let last: { key: string; ground: FigureGround } | null = null

  return async (view, day, lang) => {
    const { zoom } = planOf(view)
    const [outlines = OUTLINES_FILE] = outlinesFor(zoom - LIGHTER)
    const key = JSON.stringify([view, day])
    if (last?.key !== key) {
      const whole = { ...groundIn(outlines)(atlas, day), waters: await watersIn(view, day) }
      last = { key, ground: groundWithin(whole, boundsOf(planOf(view))) }
    }
    const { ground } = last
    if (!isInAtlas(day)) return { ground }
    return { ground, stateNames: (of) => letter(day, lang, of) }
  }
}
