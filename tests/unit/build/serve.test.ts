import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { packSite } from '../../../scripts/pack'
import { serve } from '../../../scripts/serve'

const SHORE = 'abcdefghijklmnopqrstuvwxyz'
const LIFE = 'Яновка — Койоакан. '.repeat(200)
const home = mkdtempSync(join(tmpdir(), 'etape-serve-'))
const site = join(home, 'packed')
let server: Server
let port: number

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const from = join(home, 'site')
  mkdirSync(join(from, 'assets'), { recursive: true })
  writeFileSync(join(home, 'secret.txt'), 'not of the site')
  writeFileSync(join(from, 'index.html'), '<title>Etape</title>')
  writeFileSync(join(from, 'shore.pmtiles'), SHORE)
  writeFileSync(join(from, 'life.json'), LIFE)
  writeFileSync(join(from, 'assets', 'index-1a2b.js'), '0')
  writeFileSync(join(from, 'large.pmtiles'), Buffer.alloc(8 * 2 ** 20, 'x'))
  await packSite(from, site)
  server = serve(site, 0)
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  vi.restoreAllMocks()
  server.closeAllConnections()
  server.close()
  rmSync(home, { recursive: true })
})

/** What comes back for bytes as they are, which `fetch` would not send. */
async function raw(...lines: string[]): Promise<{ status: number; head: string; body: string }> {
  const socket = connect(port, '127.0.0.1')
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
  const parts: Buffer[] = []
  for await (const part of socket) parts.push(part as Buffer)
  const [head = '', body = ''] = Buffer.concat(parts).toString('latin1').split('\r\n\r\n')
  return { status: Number(head.split(' ')[1]), head, body }
}

const get = (path: string, ...headers: string[]) =>
  raw(`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers)

it.each([
  ['bytes=0-2', 206, 'abc'],
  ['bytes=23-', 206, 'xyz'],
  ['bytes=-5', 206, 'vwxyz'],
  ['bytes=20-99', 206, 'uvwxyz'],
  ['bytes=26-30', 416, null],
  ['bytes=5-2', 416, null],
  // What is no range at all is passed over, as the standard says.
  ['bytes=x-y', 200, SHORE],
  ['bytes=', 200, SHORE],
  ['lines=1-2', 200, SHORE],
  ['bytes=0-1,4-5', 200, SHORE],
])('answers the range %s by %i', async (range, status, body) => {
  const answer = await get('/shore.pmtiles', `Range: ${range}`)
  expect(answer.status).toBe(status)
  if (body !== null) expect(answer.body).toBe(body)
  else expect(answer.head).toContain(`Content-Range: bytes */${SHORE.length}`)
})

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
  'refuses to be changed by %s',
  async (method) => {
    const answer = await raw(`${method} / HTTP/1.1`, 'Host: localhost')
    expect(answer.status).toBe(405)
    expect(answer.head).toContain('Allow: GET, HEAD')
  },
)

it.each([
  ['/../secret.txt', 400],
  ['/..%2fsecret.txt', 400],
  ['/%2e%2e/secret.txt', 400],
  ['/..%5csecret.txt', 400],
  ['/%00', 400],
  ['/%E0%A4%A', 400],
  ['http://elsewhere/', 400],
  ['*', 400],
  ['/nowhere.json', 404],
  [`/${'a'.repeat(5000)}`, 404],
  ['/assets', 301],
  ['//assets//', 404],
])('answers the address %s by %i', async (path, status) => {
  const answer = await get(path)
  expect(answer.status).toBe(status)
  expect(answer.body).not.toContain('not of the site')
})

it('says what a file is, who may frame it, and that no script of others runs in it', async () => {
  const page = await get('/')
  expect(page.head).toContain('Content-Type: text/html; charset=utf-8')
  expect(page.head).toContain('X-Content-Type-Options: nosniff')
  expect(page.head).toContain('Referrer-Policy: no-referrer')
  expect(page.head).toMatch(/Content-Security-Policy: default-src 'self';.*frame-ancestors \*/)
  expect((await get('/shore.pmtiles')).head).toContain('Content-Type: application/vnd.pmtiles')
  expect((await get('/assets/index-1a2b.js')).head).toMatch(/Cache-Control: .*immutable/)
  expect(page.head).not.toContain('immutable')
})

it('sends a text compressed to who takes that, and its ranges as they are', async () => {
  const packed = await fetch(`http://127.0.0.1:${port}/life.json`, {
    headers: { 'Accept-Encoding': 'gzip' },
  })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await packed.text()).toBe(LIFE)
  const plain = await get('/life.json', 'Accept-Encoding: identity')
  expect(plain.head).not.toContain('Content-Encoding')
  const part = await get('/life.json', 'Accept-Encoding: br, gzip', 'Range: bytes=0-1')
  expect(part.head).not.toContain('Content-Encoding')
  expect(Buffer.from(part.body, 'latin1').toString()).toBe('Я')
  const wire = await get('/life.json', 'Accept-Encoding: gzip;q=1, br;q=0')
  expect(gunzipSync(Buffer.from(wire.body, 'latin1')).toString()).toBe(LIFE)
})

it('goes on when a file vanishes under it', async () => {
  rmSync(join(site, 'life.json.br'))
  expect((await get('/life.json', 'Accept-Encoding: br')).status).toBe(200)
  rmSync(join(site, 'life.json'))
  expect((await get('/life.json')).status).toBe(404)
  expect((await get('/')).status).toBe(200)
})

it('keeps no file open for downloads that are broken off', async () => {
  // Open handles on the file as the system has them, where it tells.
  const isLarge = (handle: string) => {
    try {
      return readlinkSync(`/proc/self/fd/${handle}`).endsWith('large.pmtiles')
    } catch {
      return false
    }
  }
  const handles = () => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd') : []).filter(isLarge) // prettier-ignore
  for (let n = 0; n < 40; n++) {
    const socket = connect(port, '127.0.0.1')
    socket.write('GET /large.pmtiles HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'data')
    socket.destroy()
  }
  await vi.waitFor(() => {
    expect(handles()).toEqual([])
  }, 30_000)
  expect((await get('/')).status).toBe(200)
})
