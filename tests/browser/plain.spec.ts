import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { serious, WITH_TARGETS } from './axe'

const KINDS = ['places', 'journeys', 'chapters', 'people', 'tours', 'sources'] as const
const DIST = 'dist'

/** The first page of a kind that the build wrote; it may have written a sample. */
function firstOf(lang: string, kind: string): string[] {
  const folder = `${lang}/${kind}`
  if (!existsSync(`${DIST}/${folder}`)) return []
  const pages = readdirSync(`${DIST}/${folder}`, { withFileTypes: true })
  const page = pages.find((each) => each.isDirectory())
  return page ? [`${folder}/${page.name}/`] : []
}

/** Home in both languages, and of the other kinds one each, by turns in one and the other. */
const pages = [
  'en/',
  'ru/',
  ...KINDS.flatMap((kind, i) => firstOf(i % 2 === 0 ? 'en' : 'ru', kind)),
]

test('axe finds nothing serious on pages without script, small targets included', async ({
  page,
}) => {
  // They hold no script of their own (a unit test): what runs here is axe alone, which needs timers.
  expect(pages.length).toBeGreaterThan(4)
  const faults: string[] = []
  for (const at of pages) {
    await page.goto(`/${at}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    faults.push(...(await serious(page, 'html', WITH_TARGETS)).map((fault) => `${at}: ${fault}`))
  }
  expect(faults).toEqual([])
})
