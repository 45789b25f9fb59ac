import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { unpackedText } from '../../../src/assets/packed'

it('a file of the site is read packed, and plain where the server has unpacked it', async () => {
  const plain = new TextEncoder().encode('{"Åland": "Аланды"}')
  expect(await unpackedText(Uint8Array.from(gzipSync(plain)))).toBe('{"Åland": "Аланды"}')
  expect(await unpackedText(plain)).toBe('{"Åland": "Аланды"}')
})
