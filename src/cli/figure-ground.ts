import { existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { PMTiles, type Source } from 'pmtiles'
import { OUTLINES_FILE, outlinesFor } from '../borders/files'
import { createNameScenes } from '../borders/name-scenes'
import { isInAtlas, meshOf, readPageAtlas, type UnitTopology } from '../core/atlas'
import type { Lang } from '../core/life/model'
import { gregorianFromDay, type Day } from '../core/time/day'
import { createGround, type FigureGround } from '../figure/ground'
import { boundsOf, type StateNames } from '../figure/draw/parts'
import { planOf, type FigureView } from '../figure/plan'
import { tilesIn, watersOf } from '../figure/waters'
import { Refusal } from './outcome'

const BORDERS = 'geodata/borders'
const WATER = 'geodata/basemap/water.pmtiles'

function textOf(file: string): string {
  const path = join(BORDERS, file)
  if (!existsSync(path)) throw new Refusal(`there is no "${path}"`, 2)
  return readFileSync(path, 'utf8')
}

const meshIn = (file: string) => meshOf(JSON.parse(textOf(file)) as UnitTopology)

/** An archive on disk. */
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

/** Rivers and lakes in a view, as they were in a year; none where the archive is not there. */
async function watersIn(view: FigureView, day: Day) {
  if (!existsSync(WATER)) return undefined
  const plan = planOf(view)
  const water = archive(WATER)
  const tiles = await Promise.all(
    tilesIn(boundsOf(plan), plan.zoom).map(async (tile) => {
      const found = await water.getZxy(tile.z, tile.x, tile.y)
      return found ? [{ ...tile, bytes: found.data }] : []
    }),
  )
  return watersOf(tiles.flat(), gregorianFromDay(Math.floor(day)).year)
}

/** What lies under a life on a day, and who letters the states of it. */
export async function openGround(
  view: FigureView,
  day: Day,
  lang: Lang,
): Promise<{ ground: FigureGround; stateNames?: StateNames }> {
  const [outlines = OUTLINES_FILE] = outlinesFor(planOf(view).zoom)
  const atlas = readPageAtlas(textOf('atlas.json'))
  const ground = createGround(meshIn(outlines))(atlas, day)
  const waters = await watersIn(view, day)
  if (!isInAtlas(day)) return { ground: { ...ground, waters } }
  const letter = createNameScenes(atlas, meshIn(OUTLINES_FILE), atlas.tints)
  return { ground: { ...ground, waters }, stateNames: (of) => letter(Math.floor(day), lang, of) }
}
