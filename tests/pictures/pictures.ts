import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { SITE, withBrowser } from '../bench/browser'
import { compare } from './compare'
import { sumUp, withoutEach, type Lost } from './prove'
import { PICTURES, SIZE, type PictureScene } from './scenes'

/**
 * `npm run pictures [-- --renew | --prove] [NAME…]`: draws some maps and compares them with those
 * that are stored; `--renew` stores them anew, to be looked at before they are committed; `--prove`
 * takes every layer of the map away, one after the other: each must be missed in some picture.
 */

const words = process.argv.slice(2)
const named = words.filter((word) => !word.startsWith('--'))
const scenes = PICTURES.filter(({ name }) => named.length === 0 || named.includes(name))
const isProof = words.includes('--prove')
const STORED = join(import.meta.dirname, 'stored')
/** Where a picture that differs is put, beside what differs in it. */
const OUT = join('node_modules', '.pictures')
/** Ms between two looks; a map that looks the same so often has come to rest. */
const LOOK_MS = 700
const LOOKS = 4
async function atRest(page: Page): Promise<Buffer> {
  let last = await page.screenshot()
  for (let same = 0, tries = 0; same < LOOKS && tries < 90; tries++) {
    await page.waitForTimeout(LOOK_MS)
    const now = await page.screenshot()
    same = now.equals(last) ? same + 1 : 0
    last = now
  }
  return last
}

async function openPage(browser: Browser, scene: PictureScene): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE })
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(`${SITE}tests/pictures/page.html`)
  await page.waitForFunction('window.isReady', null, { timeout: 120_000 })
  await page.evaluate(`show(${JSON.stringify(scene)})`)
  // Paper is at rest, too.
  await page.waitForTimeout(3000)
  return page
}

const storedOf = (name: string) => join(STORED, `${name}.png`)
const percent = (share: number) => `${(100 * share).toFixed(2)} %`

function judge(name: string, shot: Buffer): boolean {
  if (!existsSync(storedOf(name))) {
    console.log(`${name}: none is stored; \`npm run pictures -- --renew ${name}\` stores it`)
    return false
  }
  const drawn = PNG.sync.read(shot)
  const { tile, all, isSame, data } = compare(drawn, PNG.sync.read(readFileSync(storedOf(name))))
  console.log(`${isSame ? 'same   ' : 'DIFFERS'} ${name}: ${percent(all)} of all, ${percent(tile)} of the worst tile`) // prettier-ignore
  if (isSame) return true
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, `${name}.png`), shot)
  const { width, height } = drawn
  const picture = Object.assign(new PNG({ width, height }), { data: Buffer.from(data) })
  writeFileSync(join(OUT, `${name}-differs.png`), PNG.sync.write(picture))
  return false
}

const isGood = await withBrowser(async (browser) => {
  let good = true
  const lost = new Map<string, Lost[]>()
  for (const scene of scenes) {
    const page = await openPage(browser, scene)
    const shot = await atRest(page)
    if (isProof) lost.set(scene.name, await withoutEach(page, PNG.sync.read(shot)))
    await page.close()
    if (isProof) continue
    if (words.includes('--renew')) {
      // Packed as tightly as the format allows.
      const options = { deflateLevel: 9, deflateStrategy: 0, colorType: 2 as const }
      const packed = PNG.sync.write(PNG.sync.read(shot), options)
      writeFileSync(storedOf(scene.name), packed)
    } else good = judge(scene.name, shot) && good
  }
  return isProof ? sumUp(lost) : good
})
if (!isGood) process.exitCode = 1
