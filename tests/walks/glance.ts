/**
 * `npm run -s walk:glance -- FOLDER [--wall]`: forty pictures of the map on the way, without a name,
 * and `truth.json`. Whoever did not draw them looks at each for three seconds and writes down, in
 * px from the upper left corner, two ends of the leg that is now: `01 x,y x,y` a line, a text file.
 * `npm run -s walk:glance -- FOLDER --answers FILE` tells how many are right, in either order.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SITE, withBrowser } from '../bench/browser'
import type { GlanceScene, GlanceTruth } from './glance-scenes'

const WIDTH = 920
/** Px by which an answer may miss an end. */
const MISS_PX = 45

const { values, positionals } = parseArgs({
  options: { wall: { type: 'boolean', default: false }, answers: { type: 'string' } },
  allowPositionals: true,
})
const [folder] = positionals
if (!folder) throw new Error('Say into which folder: npm run -s walk:glance -- FOLDER')
const truthFile = `${folder}/truth.json`

/** By scene: what is in view of the journey under way. */
type Truth = Record<string, GlanceTruth>
const nameOf = (index: number) => String(index + 1).padStart(2, '0')

async function takePictures(into: string): Promise<void> {
  mkdirSync(into, { recursive: true })
  const truth = await withBrowser(async (browser) => {
    const viewport = values.wall ? { width: 1024, height: 768 } : { width: WIDTH, height: 600 }
    const page = await browser.newPage({ viewport })
    const palette = values.wall ? 'projection' : 'paper'
    await page.goto(`${SITE}tests/walks/names.html?palette=${palette}`)
    await page.waitForFunction('window.walkReady', null, { timeout: 120_000 })
    const scenes = (await page.evaluate('glances')) as GlanceScene[]
    const found: Truth = {}
    for (const [index, scene] of scenes.entries()) {
      const name = nameOf(index)
      found[name] = (await page.evaluate(`glance(${JSON.stringify(scene)})`)) as GlanceTruth
      await page.locator('#map').screenshot({ path: `${into}/${name}.png` })
    }
    return found
  })
  writeFileSync(truthFile, `${JSON.stringify(truth)}\n`)
  console.log(`${Object.keys(truth).length} pictures in ${into}`)
}

function tellRight(answers: string): void {
  const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Truth
  const given = new Map(
    answers
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map(
        ([name = '', ...ends]) => [name, ends.map((end) => end.split(',').map(Number))] as const,
      ),
  )
  const near = (a: number[] = [], b: number[] = []) =>
    Math.hypot((a[0] ?? NaN) - (b[0] ?? NaN), (a[1] ?? NaN) - (b[1] ?? NaN)) <= MISS_PX
  // Whoever sees the legs of one journey as one line is right too, if the leg lies within it.
  const isRight = ([a = [], b = []]: number[][], { before, after }: GlanceTruth) => {
    const reaches = (said: number[], way: number[][]) => way.some((point) => near(said, point))
    return (reaches(a, before) && reaches(b, after)) || (reaches(b, before) && reaches(a, after))
  }
  const wrong = Object.entries(truth).filter(([name, way]) => {
    const said = given.get(name)
    return !said || !isRight(said, way)
  })
  const count = Object.keys(truth).length
  console.log(`${count - wrong.length} of ${count} right`)
  for (const [name, { before, after }] of wrong)
    console.log(
      `${name}: is ${JSON.stringify([before[0], after[0]])}, said ${JSON.stringify(given.get(name))}`,
    )
}

if (values.answers) tellRight(readFileSync(values.answers, 'utf8'))
else await takePictures(folder)
