import { strFromU8, strToU8 } from 'fflate'
import { mutatedBytes, mutatedText } from './mutate'
import { seeded } from '../../geodata/build/seeded'
import { oneOf } from './random'
import { filesIn, packedAgain, type Seed } from './seeds'

const isArchive = ({ name }: Seed) => /\.(zip|kmz|xlsx)$/.test(name)

/** The n-th mutated file of a kind: the same one each time. */
export function madeFile(kind: string, seeds: readonly Seed[], n: number, seed: number): Seed {
  const random = seeded(seed * 7919 + n * 104729 + kind.length)
  const [from, other] = [oneOf(random, seeds), oneOf(random, seeds)]
  // One in five is changed where no letter is looked at.
  if (random() < 0.2) return { name: from.name, bytes: mutatedBytes(from.bytes, random) }
  if (isArchive(from)) {
    const files = filesIn(from.bytes)
    const name = oneOf(random, Object.keys(files))
    const text = strFromU8(files[name] ?? new Uint8Array())
    files[name] = strToU8(mutatedText(text, random, text))
    return { name: from.name, bytes: packedAgain(files) }
  }
  const text = mutatedText(strFromU8(from.bytes), random, strFromU8(other.bytes))
  return { name: from.name, bytes: strToU8(text) }
}
