import { defineStore } from 'pinia'
import { PMTiles } from 'pmtiles'
import { shallowReactive } from 'vue'
import { siteBase } from '../../assets/site'
import { gregorianFromDay, type Day } from '../../core/time/day'
import { boundsOf } from '../../figure/draw/parts'
import type { FigureWaters } from '../../figure/ground'
import { planOf, type FigureView } from '../../figure/plan'
import { tilesIn, watersOf, type TileAt } from '../../figure/waters'
import { ArchiveSource } from '../../map/ground/archive'
import { CarriedArchive } from '../../map/ground/carried'

const ARCHIVE = 'geodata/basemap/water.pmtiles'
/** Tiles that are kept: those of the last few views. */
const MOST_KEPT = 200

const tilesOf = (view: FigureView): TileAt[] => {
  const plan = planOf(view)
  return tilesIn(boundsOf(plan), plan.zoom)
}
const keyOf = ({ z, x, y }: TileAt) => [z, x, y].join('/')

/** Rivers and lakes for figures that the page draws, from the tiles of the map's ground. */
export const useWaters = defineStore('waters', () => {
  /** By address; null where there is no water. */
  const kept = shallowReactive(new Map<string, ArrayBuffer | null>())
  let opened: PMTiles | null = null

  function archive(): PMTiles {
    const address = new URL(ARCHIVE, siteBase()).href
    return (opened ??= new PMTiles(__ETAPE_ONE_FILE__ ? new CarriedArchive(address) : new ArchiveSource(address))) // prettier-ignore
  }

  async function bring(tile: TileAt): Promise<void> {
    const key = keyOf(tile)
    if (kept.has(key)) return
    const found = await archive().getZxy(tile.z, tile.x, tile.y)
    kept.set(key, found?.data ?? null)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  }

  /** Fetches what of them lies in a view; never throws: a map without them is one, too. */
  async function fetch(view: FigureView): Promise<void> {
    await Promise.allSettled(tilesOf(view).map(bring))
  }

  /** Those of a view, as they were on a day; undefined where a part of them has not been fetched. */
  function on(view: FigureView, day: Day): FigureWaters | undefined {
    const tiles = tilesOf(view)
    if (!tiles.every((tile) => kept.has(keyOf(tile)))) return undefined
    const here = tiles.flatMap((tile) => {
      const bytes = kept.get(keyOf(tile))
      return bytes ? [{ ...tile, bytes }] : []
    })
    return watersOf(here, gregorianFromDay(Math.floor(day)).year)
  }

  return { fetch, on }
})
