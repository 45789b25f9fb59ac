import { withBrowser } from './browser'
import { movingBounds } from './moving'
import { ratiosOf } from './ratios'
import { benchSize, type Row } from './stand'

/**
 * What a frame costs, by how the line is drawn: `npm run -s bench [-- [--json] [SIZE…] [CASE…]]`.
 * A size is `life` or a number of vertices. `moving` alone asks for what the app does as a whole.
 */

const CASES = ['floor', 'still', 'rest', 'play', 'setdata', 'tripslayer'] as const
const SIZES = ['life', '10000', '100000']

const words = process.argv.slice(2)
const sizes = words.filter((word) => /^(life|\d+)$/.test(word))
const cases = CASES.filter((name) => words.includes(name))

const found = await withBrowser(async (browser) => {
  const rows: Row[][] = []
  const isMoving = words.includes('moving')
  const isPart = sizes.length + cases.length > 0
  const asked = sizes.length > 0 ? sizes : isMoving && !isPart ? [] : SIZES
  for (const size of asked)
    rows.push(await benchSize(browser, cases.length > 0 ? cases : CASES, size))
  const extra = isMoving || !isPart ? await movingBounds(browser) : []
  return { cases: rows.flat(), extra: [...rows.flatMap(ratiosOf), ...extra] }
})
if (words.includes('--json')) console.log(JSON.stringify(found))
else {
  console.table(found.cases)
  console.table(found.extra)
}
