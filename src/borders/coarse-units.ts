import { COAST_REACH_KM, landOf, meshOf, unitAt, type UnitTopology } from '../core/atlas'
import { wrapLongitude } from '../core/geo'
import type { Life } from '../core/life/model'
import { fetchText, OUTLINES_FILE, type BordersFolder } from './files'

/** The piece of land of each place by the outlines that the page has, which are coarse: a place at a coast may be none's. Rejects where they do not come. */
export async function coarseUnits(
  folder: BordersFolder,
  life: Life,
): Promise<Map<string, string | null>> {
  const outlines = JSON.parse(await fetchText(folder, OUTLINES_FILE)) as UnitTopology
  const land = landOf(meshOf(outlines))
  return new Map(
    [...life.places.values()].map(({ id, at }) => [
      id,
      unitAt(land, [wrapLongitude(at[0]), at[1]], COAST_REACH_KM),
    ]),
  )
}
