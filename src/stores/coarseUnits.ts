import { COAST_REACH_KM, landOf, meshOf, unitAt, type UnitTopology } from '../core/atlas'
import { fetchText, OUTLINES_FILE } from '../borders/files'
import { wrapLongitude } from '../core/geo'
import type { Life } from '../core/life/model'
import { bordersFolder } from './atlas'

/** By the outlines that the page has, which are coarse: a place at a coast may be none's. */
export async function coarseUnits(life: Life): Promise<ReadonlyMap<string, string | null>> {
  const outlines = JSON.parse(await fetchText(bordersFolder(), OUTLINES_FILE)) as UnitTopology
  const land = landOf(meshOf(outlines))
  return new Map(
    [...life.places.values()].map(({ id, at }) => [
      id,
      unitAt(land, [wrapLongitude(at[0]), at[1]], COAST_REACH_KM),
    ]),
  )
}
