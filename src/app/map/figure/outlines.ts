import { fetchText, OUTLINES_FILE } from '../../../borders/files'
import { meshOf, type UnitMesh, type UnitTopology } from '../../../core/atlas'

/** The outlines of the states' units, as they lie in the site; rejects where they cannot be had. */
export async function outlines(): Promise<UnitMesh> {
  const address = new URL('geodata/borders/', document.baseURI).href
  const text = await fetchText({ address, isPacked: import.meta.env.PROD }, OUTLINES_FILE)
  return meshOf(JSON.parse(text) as UnitTopology)
}
