import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { datedDays } from '../../src/core/itinerary/record'

/** Whoever reads a file, or makes a list of it with another program, has the life in its order. */
const FOLDER = 'geodata/lives'
const LISTS = { 'stays.json': 'stays', 'events.json': 'events', 'routes.json': 'journeys' } as const

interface Dated {
  id: string
  when: string
}
const begins = (item: Dated) => datedDays(item)[0]

const lives = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory())

describe.each(lives.map(({ name }) => name))('the files of %s', (life) => {
  it.each(Object.entries(LISTS))('have %s in the order of dates', (file, list) => {
    const read = JSON.parse(readFileSync(`${FOLDER}/${life}/${file}`, 'utf8')) as Record<
      string,
      Dated[]
    >
    const items = read[list]
    if (!items) throw new Error(`${file} has no list "${list}"`)
    const late = items.filter((item, i) => begins(item) < begins(items[i - 1] ?? item))
    expect(late.map(({ id }) => id)).toEqual([])
  })
})
