import { PMTiles } from 'pmtiles'
import { createNameScenes } from '../../borders/name-scenes'
import { isInAtlas, type PageAtlas } from '../../core/atlas'
import { gregorianFromDay } from '../../core/time/day'
import { createGround } from '../../figure/ground'
import type { Order } from '../../figure/asked/made'
import { boundsOf } from '../../figure/draw/parts'
import { planOf, type FigureView } from '../../figure/plan'
import { tilesIn, watersOf } from '../../figure/waters'
import { ArchiveSource } from '../../map/ground/archive'
import { outlines } from '../../stores/map/outlines'

const WATER = 'geodata/basemap/water.pmtiles'

/** Rivers and lakes in a view; none where they cannot be had: the map is one without them. */
async function watersIn(water: PMTiles, view: FigureView, day: number) {
  try {
    const plan = planOf(view)
    const tiles = await Promise.all(
      tilesIn(boundsOf(plan), plan.zoom).map(async (tile) => {
        const found = await water.getZxy(tile.z, tile.x, tile.y)
        return found ? [{ ...tile, bytes: found.data }] : []
      }),
    )
    return watersOf(tiles.flat(), gregorianFromDay(day).year)
  } catch {
    return undefined
  }
}

/** What lies under figures that are made in the page; rejects where the outlines cannot be had. */
export async function openGround(atlas: PageAtlas | null): Promise<Order['groundOf']> {
  const mesh = await outlines()
  const groundOn = createGround(mesh)
  const letter = atlas && createNameScenes(atlas, mesh, atlas.tints)
  const water = new PMTiles(new ArchiveSource(new URL(WATER, document.baseURI).href))
  return async (view, day, lang) => {
    const ground = { ...groundOn(atlas, day), waters: await watersIn(water, view, day) }
    if (!letter || !isInAtlas(day)) return { ground }
    return { ground, stateNames: (of) => letter(day, lang, of) }
  }
}
