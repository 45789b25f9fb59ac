import { expect, it } from 'vitest'
import { ask } from '../../fuzz/ask'
import { madeFile } from '../../fuzz/made'
import { seedsOf } from '../../fuzz/seeds'

const A_KIND = 25
const kinds = [...(await seedsOf())]

/** A sample of `npm run fuzz`. */
it.each(kinds)('%s that are broken by chance are read, and lose nothing unsaid', async (kind, seeds) => {
  for (let n = 0; n < A_KIND; n++) {
    const { name, bytes } = madeFile(kind, seeds, n, 1)
    const { unsaid } = await ask(name, bytes)
    expect(unsaid, `${kind} ${String(n)}: npm run fuzz -- --kind ${kind} --count ${String(n + 1)}`).toEqual([])
  }
}) // prettier-ignore
