import { defineStore } from 'pinia'
import { PMTiles } from 'pmtiles'
import { shallowReactive } from 'vue'
import { askedOnce } from '../../assets/asked-once'
import { siteBase } from '../../assets/site'
import { gregorianFromDay, type Day } from '../../core/time/day'
import { boundsOf } from '../../figure/draw/parts'
import type { FigureWaters } from '../../figure/ground'
import type { Plan } from '../../figure/plan'
import { tilesIn, watersOf, type TileAt } from '../../figure/waters'
import { ArchiveSource } from '../../map/ground/archive'
import { CarriedArchive } from '../../map/ground/carried'

const ARCHIVE = 'geodata/basemap/water.pmtiles'

const tilesOf = (plan: Plan): TileAt[] => tilesIn(boundsOf(plan), plan.zoom)
const keyOf = ({ z, x, y }: TileAt) => [z, x, y].join('/')

/** Rivers and lakes for figures that the page draws, from the tiles of the map's ground. */
export const useWaters = defineStore('waters', () => {
  /** By address, all together a few megabytes; null where there is no water. */
  const kept = shallowReactive(new Map<string, ArrayBuffer | null>())
  let opened: PMTiles | null = null

  function archive(): PMTiles {
    const address = new URL(ARCHIVE, siteBase()).href
    return (opened ??= new PMTiles(__ETAPE_ONE_FILE__ ? new CarriedArchive(address) : new ArchiveSource(address))) // prettier-ignore
  }

  const bring = askedOnce(async (key) => {
    const [z = 0, x = 0, y = 0] = key.split('/').map(Number)
    const found = await archive().getZxy(z, x, y)
    kept.set(key, found?.data ?? null)
  })

  /** Fetches what of them lies in a picture; never throws: a map without them is one, too. */
  async function fetch(plan: Plan): Promise<void> {
    await Promise.allSettled(tilesOf(plan).map((tile) => bring(keyOf(tile))))
  }

  /** Whether all of a picture has been fetched. */
  const has = (plan: Plan): boolean => tilesOf(plan).every((tile) => kept.has(keyOf(tile)))

  /** Those of a picture, as they were on a day; undefined where a part of them has not been fetched. */
  function on(plan: Plan, day: Day): FigureWaters | undefined {
    if (!has(plan)) return undefined
    const here = tilesOf(plan).flatMap((tile) => {
      const bytes = kept.get(keyOf(tile))
      return bytes ? [{ ...tile, bytes }] : []
    })
    return watersOf(here, gregorianFromDay(Math.floor(day)).year)
  }

  return { fetch, has, on }
})
