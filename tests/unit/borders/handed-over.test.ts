import { gzipSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { textAt } from '../../../src/borders/files'

afterEach(() => vi.unstubAllGlobals())

it('in the edition in one file a worker reads what was handed to it, and asks its browser for nothing', async () => {
  // WebKit refuses a worker of a page from a folder whatever it asks for, this address too.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Load failed')))
  vi.stubGlobal('__ETAPE_ONE_FILE__', true)
  const outlines = '{"type":"Topology"}'
  const packed = gzipSync(outlines).toString('base64')
  expect(await textAt(`data:application/octet-stream;base64,${packed}`)).toBe(outlines)
})
