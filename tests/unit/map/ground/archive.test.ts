import { EtagMismatch } from 'pmtiles'
import { expect, test } from 'vitest'
import { ArchiveSource } from '../../../../src/map/ground/archive'

const FILE = Uint8Array.from({ length: 100 }, (_, index) => index)

function server(ranges: boolean) {
  const asked: string[] = []
  const get = (_: string | URL, init: RequestInit) => {
    const range = new Headers(init.headers).get('range') ?? ''
    asked.push(range)
    const [from = 0, to = 0] = range.replace('bytes=', '').split('-').map(Number)
    return Promise.resolve(
      ranges
        ? new Response(FILE.slice(from, to + 1), { status: 206 })
        : new Response(FILE, { status: 200 }),
    )
  }
  return { asked, source: new ArchiveSource('/a.pmtiles', { get }) }
}
const bytes = (data: ArrayBuffer) => [...new Uint8Array(data)]

test('ranges are asked for and handed on', async () => {
  const { asked, source } = server(true)
  expect(bytes((await source.getBytes(10, 3)).data)).toEqual([10, 11, 12])
  expect(bytes((await source.getBytes(50, 2)).data)).toEqual([50, 51])
  expect(asked).toEqual(['bytes=10-12', 'bytes=50-51'])
})

test('a server without ranges is asked once, and the file kept', async () => {
  const { asked, source } = server(false)
  const both = await Promise.all([source.getBytes(10, 3), source.getBytes(50, 2)])
  expect(both.map(({ data }) => bytes(data))).toEqual([
    [10, 11, 12],
    [50, 51],
  ])
  expect(asked).toHaveLength(1)
})

test('a failure is said, and the next request tries again', async () => {
  let calls = 0
  const get = () => {
    calls++
    return Promise.resolve(new Response(FILE, { status: calls === 1 ? 503 : 206 }))
  }
  const source = new ArchiveSource('/a.pmtiles', { get })
  await expect(source.getBytes(0, 1)).rejects.toThrow('HTTP 503')
  await expect(source.getBytes(0, 1)).resolves.toBeDefined()
})

test('a file that was replaced is noticed by its size', async () => {
  let size = 100
  const get = () =>
    Promise.resolve(
      new Response(FILE, { status: 206, headers: { 'content-range': `bytes 0-99/${size}` } }),
    )
  const source = new ArchiveSource('/a.pmtiles', { get })
  const { etag } = await source.getBytes(0, 10)
  await expect(source.getBytes(20, 10, undefined, etag)).resolves.toBeDefined()
  size = 120
  await expect(source.getBytes(20, 10, undefined, etag)).rejects.toBeInstanceOf(EtagMismatch)
})

test('an answer that was broken off is asked for anew, past the cache', async () => {
  const caches: unknown[] = []
  const headers = { 'content-range': 'bytes 10-19/100' }
  const get = (_: string | URL, init: RequestInit) => {
    caches.push(init.cache)
    const to = init.cache === 'reload' ? 20 : 13
    return Promise.resolve(new Response(FILE.slice(10, to), { status: 206, headers }))
  }
  const { data } = await new ArchiveSource('/a.pmtiles', { get }).getBytes(10, 10)
  expect(data.byteLength).toBe(10)
  expect(caches).toEqual(['default', 'reload'])
})

test('an answer that stays too short is a failure, not a tile', async () => {
  const headers = { 'content-range': 'bytes 10-19/100' }
  const get = () => Promise.resolve(new Response(FILE.slice(10, 13), { status: 206, headers }))
  await expect(new ArchiveSource('/a.pmtiles', { get }).getBytes(10, 10)).rejects.toThrow('missing')
})

/** The head comes; the next answer stops in its midst. */
const stopping = () => {
  let calls = 0
  return (_: string | URL, { signal }: RequestInit) => {
    if (++calls !== 2) return Promise.resolve(new Response(FILE.slice(0, 10), { status: 206 }))
    const body = new ReadableStream<Uint8Array>({
      start(line) {
        line.enqueue(FILE.slice(0, 4))
        signal?.addEventListener('abort', () => line.error(signal.reason))
      },
    })
    return Promise.resolve(new Response(body, { status: 206 }))
  }
}

test('a line that stops within half an archive is given up, and asked again for what comes next', async () => {
  const source = new ArchiveSource('/a.pmtiles', { get: stopping(), stallMs: 30 })
  await source.getBytes(0, 10)
  await expect(source.getBytes(10, 10)).rejects.toThrow('/a.pmtiles: no answer for 0.03 s')
  await expect(source.getBytes(0, 10)).resolves.toBeDefined()
})

test('a tile that is not wanted any more is let go as such, not as a fault', async () => {
  const source = new ArchiveSource('/a.pmtiles', { get: stopping() })
  await source.getBytes(0, 10)
  const leaving = new AbortController()
  const tile = source.getBytes(10, 10, leaving.signal)
  leaving.abort()
  await expect(tile).rejects.toMatchObject({ name: 'AbortError' })
})

test('of a file that is cut the head is read, and what is missing said', async () => {
  const { source } = server(false)
  // Nobody knows beforehand how long a small archive is.
  expect(bytes((await source.getBytes(0, 16_384)).data)).toHaveLength(100)
  expect(bytes((await source.getBytes(90, 10)).data)).toHaveLength(10)
  await expect(source.getBytes(95, 10)).rejects.toThrow('ends before it should')
  await expect(source.getBytes(120, 10)).rejects.toThrow('ends before it should')
})
