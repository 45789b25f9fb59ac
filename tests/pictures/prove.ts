import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { compare } from './compare'

/** What a picture loses by a layer: whether the comparison notices, and how much. */
export interface Lost {
  layer: string
  isNoticed: boolean
  /** Share of the pixels that differ: of the worst tile. */
  tile: number
}

/** Takes every layer of a map away, one after the other; that it comes back is looked at, too. */
export async function withoutEach(page: Page, whole: PNG): Promise<Lost[]> {
  const put = (layer: string, visibility: 'none' | 'visible') =>
    page.evaluate(`put(${JSON.stringify(layer)}, '${visibility}')`)
  const found: Lost[] = []
  for (const layer of (await page.evaluate('layers()')) as string[]) {
    await put(layer, 'none')
    const { tile, isSame } = compare(PNG.sync.read(await page.screenshot()), whole)
    found.push({ layer, isNoticed: !isSame, tile })
    await put(layer, 'visible')
  }
  const back = compare(PNG.sync.read(await page.screenshot()), whole)
  if (back.all > 0) throw new Error('the picture is not what it was before layers were taken away')
  return found
}

/**
 * What keeps names off the path or the edge of the map, and shows nothing itself; and of a drawing
 * what lies under others, here: land under the states' tints, a narrow doubt under the path.
 */
const BLANK = /^(life-keep-off-|life-marker-room$|map-edge$|svg land$|svg doubt$)/

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** Says of every layer (of a map, of a drawing) in which picture it is missed most; whether each that is seen is missed at all. */
export function sumUp(byScene: ReadonlyMap<string, readonly Lost[]>): boolean {
  const layers = new Set([...byScene.values()].flatMap((all) => all.map(({ layer }) => layer)))
  let isProved = true
  for (const layer of layers) {
    const found = [...byScene]
      .flatMap(([name, all]) =>
        all.filter((lost) => lost.layer === layer).map((lost) => ({ ...lost, name })),
      )
      .sort((a, b) => Number(b.isNoticed) - Number(a.isNoticed) || b.tile - a.tile)
    const [best] = found
    if (!best) continue
    const noticed = found.filter(({ isNoticed }) => isNoticed).length
    const said = best.isNoticed
      ? `missed in ${noticed}, most in ${best.name}: ${percent(best.tile)}`
      : `NOT MISSED${best.tile > 0 ? `; ${percent(best.tile)} in ${best.name}` : ''}`
    console.log(`${layer.padEnd(24)} ${BLANK.test(layer) ? `(not asked) ${said}` : said}`)
    isProved &&= best.isNoticed || BLANK.test(layer)
  }
  return isProved
}
