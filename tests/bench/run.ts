import { withBrowser } from './browser'
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

const rows = await withBrowser(async (browser) => {
  const all: Row[][] = []
  for (const size of sizes.length > 0 ? sizes : SIZES)
    all.push(await benchSize(browser, cases.length > 0 ? cases : CASES, size))
  return all
})
const ratios = rows.flatMap(ratiosOf)
if (words.includes('--json')) console.log(JSON.stringify({ cases: rows.flat(), ratios }))
else {
  console.table(rows.flat())
  console.table(ratios)
}
