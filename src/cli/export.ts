import { citationFormats, worksOf } from '../formats/citations/lists'
import type { PartialLife } from '../formats/partial-life'
import { formats } from '../formats/registry'
import { openLife } from './folder'
import { readOptions } from './options'
import { Refusal } from './outcome'

/** Ids of everything that `export` writes: lives, and the works that they cite. */
export const EXPORTED: readonly string[] = [...formats, ...citationFormats].map(({ id }) => id)

/** How to write a format; null for one that nobody knows. */
function writerOf(id: unknown): ((life: PartialLife) => Promise<string>) | null {
  const citations = citationFormats.find((each) => each.id === id)
  if (citations) return (life) => Promise.resolve(citations.of(worksOf(life)))
  return formats.find((each) => each.id === id)?.write ?? null
}

/** `export --format ID`: the life in an open format, or its sources, on standard output. */
export async function runExport(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      format: { type: 'string' },
      life: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const write = writerOf(values.format)
  if (!write) throw new Refusal(`export needs --format with one of: ${EXPORTED.join(', ')}`, 2)
  process.stdout.write(await write(openLife(values.life as string | undefined)))
  return 0
}
