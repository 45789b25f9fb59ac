import { withBrowser } from './browser'
import { movingBounds } from './moving'
import { ratiosOf } from './ratios'
import { benchSize, type Row } from './stand'

/**
 * What a frame costs, by how the line is drawn: `npm run -s bench [-- [--json] [SIZE…] [CASE…]]`.
 * A size is `life` or a number of vertices.
 */

const CASES = ['floor', 'still', 'rest', 'play', 'setdata', 'tripslayer'] as const
const SIZES = ['life', '10000', '100000']

const words = process.argv.slice(2)
const sizes = words.filter((word) => /^(life|\d+)$/.test(word))
const cases = CASES.filter((name) => words.includes(name))

const found = await withBrowser(async (browser) => {
  const rows: Row[][] = []
  for (const size of sizes.length > 0 ? sizes : SIZES)
    rows.push(await benchSize(browser, cases.length > 0 ? cases : CASES, size))
  // Part of the whole, and of no part of it.
  const extra = sizes.length + cases.length > 0 ? [] : await movingBounds(browser)
  return { cases: rows.flat(), extra: [...rows.flatMap(ratiosOf), ...extra] }
})
if (words.includes('--json')) console.log(JSON.stringify(found))
else {
  console.table(found.cases)
  console.table(found.extra)
}
