import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { fetchBytes, fetchText, NotFetched } from '../../../src/assets/fetching'

let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serving(answer: (response: ServerResponse) => void): Promise<string> {
  server = createServer((_, response) => answer(response))
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/file`
}

test('a file comes whole, whatever parts it comes in', async () => {
  const address = await serving((response) => {
    response.write('Алма-')
    setTimeout(() => response.end('Ата'), 20)
  })
  expect(await fetchText(address)).toBe('Алма-Ата')
})

test('an answer that never comes is given up, and says which file', async () => {
  const address = await serving(() => undefined)
  await expect(fetchBytes(address, 30)).rejects.toThrow(`${address}: no answer for 0.03 s`)
})

test('an answer that stops in the midst is given up', async () => {
  const address = await serving((response) => response.write('{"id":'))
  await expect(fetchText(address, 40)).rejects.toBeInstanceOf(NotFetched)
})

test('a slow answer that goes on is waited for', async () => {
  const address = await serving((response) => {
    let parts = 0
    const more = setInterval(() => {
      response.write('x')
      if (++parts === 5) {
        clearInterval(more)
        response.end()
      }
    }, 500)
  })
  expect(await fetchText(address, 2000)).toBe('xxxxx')
})

test('what is not there says the status', async () => {
  const address = await serving((response) => response.writeHead(404).end())
  await expect(fetchBytes(address)).rejects.toThrow('HTTP 404')
})

test('a connection that breaks is said', async () => {
  const address = await serving((response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half')
    setTimeout(() => response.destroy(), 10)
  })
  await expect(fetchBytes(address)).rejects.toBeInstanceOf(NotFetched)
})
