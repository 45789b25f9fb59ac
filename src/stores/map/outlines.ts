import { fetchText, OUTLINES_FILE } from '../../borders/files'
import { meshOf, type UnitMesh, type UnitTopology } from '../../core/atlas'
import { bordersFolder } from './atlas'

/** The outlines of the states' units, as they lie in the site; rejects where they cannot be had. */
export async function outlines(file = OUTLINES_FILE): Promise<UnitMesh> {
  const text = await fetchText(bordersFolder(), file)
  return meshOf(JSON.parse(text) as UnitTopology)
}
