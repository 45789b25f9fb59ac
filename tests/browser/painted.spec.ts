import { PNG } from 'pngjs'
import { compare } from '../pictures/compare'
import { expect, test } from './app'

// Painted as readers' graphics cards do it, which other tests leave out as it is slow.
const SLOW = '--disable-gpu-rasterization'
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const { args = [] } = launchOptions
      expect(args).toContain(SLOW)
      await use({ ...launchOptions, args: args.filter((each) => each !== SLOW) })
    },
    { scope: 'worker' },
  ],
})

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Ms in which a long list is drawn whole, and the map beside it. */
const LEFT_ALONE_MS = 9000

function partOf(picture: PNG, { x, y, width, height }: Box): PNG {
  const part = new PNG({ width: Math.floor(width), height: Math.floor(height) })
  PNG.bitblt(picture, part, Math.ceil(x), Math.ceil(y), part.width, part.height, 0, 0)
  return part
}

test('the itinerary is painted where its lines lie, though those above came later', async ({
  page,
}) => {
  await page.goto('/?date=1919-08-10')
  // Whoever asks the page meanwhile has it painted: nobody asks.
  await page.waitForTimeout(LEFT_ALONE_MS)
  const before = PNG.sync.read(await page.screenshot())
  const list = page.getByRole('list', { name: 'Itinerary', exact: true })
  await expect(list).toHaveAttribute('aria-busy', 'false')
  const box = await list.boundingBox()
  if (!box) throw new Error('the list has no box')
  const element = await list.elementHandle()
  await element?.evaluate((it) => ((it as HTMLElement).style.visibility = 'hidden'))
  await page.screenshot()
  await element?.evaluate((it) => ((it as HTMLElement).style.visibility = ''))
  const anew = PNG.sync.read(await page.screenshot())
  expect(compare(partOf(before, box), partOf(anew, box)).isSame).toBe(true)
})
