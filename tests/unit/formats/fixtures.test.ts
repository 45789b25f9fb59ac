import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemLine } from '../../../src/core/life/problems'
import { formatOf } from '../../../src/formats/door/detect'
import type { PartialLife, PartialTold } from '../../../src/formats/partial-life'

/** Every file of tests/fixtures/formats beside what is said of it and what is taken from it. */
const FOLDER = new URL('../../fixtures/formats/', import.meta.url)
const textOf = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8')
const inputs = readdirSync(FOLDER).filter((file) => !file.endsWith('.expected.txt'))

/** One line for each thing that was taken: its kind, and all that it says but its words of form. */
function taken(life: PartialLife): string[] {
  const line = (kind: string, { id, ...rest }: { id: string }) =>
    `${kind} ${id}: ${JSON.stringify(rest)}`
  const told = (kind: string, items: readonly PartialTold[]) => items.map((x) => line(kind, x))
  return [
    ...[...life.places.values()].map((place) => line('place', place)),
    ...told('stay', life.stays),
    ...told('journey', life.journeys),
    ...told('event', life.events),
    ...[...life.sources.values()].map((source) => line('source', source)),
  ]
}

describe.each(inputs)('%s', (file) => {
  it('is read as far as it goes, and every fault is named', async () => {
    const text = textOf(file)
    const read = await formatOf(file, text)?.read(text, file)
    if (!read) throw new Error('no format takes it')
    const said = [...read.problems.map(problemLine), '', ...taken(read.life)].join('\n')
    expect(said.trim()).toBe(textOf(`${file}.expected.txt`).trim())
  })
})
