import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { contentType } from 'mime-types'
import Negotiator from 'negotiator'
import send from 'send'
import { HEADER_POLICY } from './policy.ts'

/** Forms that `packSite` puts beside a text, best first. */
const FORMS = [
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
] as const

/** What the list of media types does not know. */
const OWN_TYPES: Record<string, string> = { '.pmtiles': 'application/vnd.pmtiles' }

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // Anyone may frame the page, as a museum does; no script but its own runs in it.
  'Content-Security-Policy': HEADER_POLICY,
}

/** Names with a digest in them: what they hold never changes. */
const IMMUTABLE = /^\/assets\//

/** A message for what keeps a server from starting, with the way out. */
function startError(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this user. Choose one above 1023: PORT=4173 npm start`
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return `HOST is not an address of this machine (${error.message}). Leave it out for this machine alone, or take HOST=0.0.0.0 for its whole network.`
  return `The server could not start: ${error.message}`
}

function refuse(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  // The headers of a file that could not be sent do not fit this answer.
  for (const name of [
    'Content-Encoding',
    'Content-Length',
    'Content-Type',
    'Cache-Control',
    'ETag',
  ])
    response.removeHeader(name)
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`)
}

const WORDS: Record<number, string> = {
  400: 'That is no address of a file.',
  403: 'That is outside of the site.',
  404: 'There is no such file.',
  416: 'The file is shorter than the range that was asked for.',
}

/** The form to send of a file, or null for the file as it is; a range is one of the file itself. */
function formOf(request: IncomingMessage, folder: string, path: string) {
  if (request.headers.range !== undefined) return null
  const accepted = new Negotiator(request).encodings(FORMS.map(({ encoding }) => encoding))
  return (
    FORMS.find(
      ({ encoding, suffix }) =>
        accepted.includes(encoding) && existsSync(join(folder, `${path}${suffix}`)),
    ) ?? null
  )
}

/** The path that an address names, or null where it names none. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return path.startsWith('/') && !path.includes('\0') && !path.split(/[/\\]/).includes('..')
      ? path
      : null
  } catch {
    return null
  }
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    refuse(response, 405, 'The site is only read: GET or HEAD.')
    return
  }
  const asked = pathOf(request.url ?? '/')
  if (asked === null) {
    refuse(response, 400, WORDS[400] ?? '')
    return
  }
  const path = asked.endsWith('/') ? `${asked}index.html` : asked
  const form = formOf(request, folder, path)
  const extension = extname(path)
  const type = OWN_TYPES[extension] ?? contentType(extension)
  // Set before, or a compressed form would get that of its own suffix.
  if (type) response.setHeader('Content-Type', type)
  if (form) response.setHeader('Content-Encoding', form.encoding)
  response.setHeader('Vary', 'Accept-Encoding')
  send(request, encodeURI(`${path}${form?.suffix ?? ''}`), {
    root: folder,
    dotfiles: 'ignore',
    immutable: IMMUTABLE.test(path),
    maxAge: IMMUTABLE.test(path) ? '1y' : 0,
  })
    .on('error', (error: Error & { status?: number }) => {
      const status = error.status ?? 500
      refuse(response, status, WORDS[status] ?? 'The file could not be read.')
    })
    .pipe(response)
}

/**
 * Serves a folder, compressed where it has compressed forms, and says where: files whole or by
 * ranges, to who reads only. No request ends it. On this machine alone, unless a host is given.
 */
export function serve(folder: string, port: number, host = '127.0.0.1'): Server {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    answer(root, request, response)
  })
  server.on('error', (error) => {
    console.error(startError(error, port))
    process.exitCode = 1
  })
  server.listen(port, host, () => {
    const { port: actual } = server.address() as AddressInfo
    const name = host === '127.0.0.1' ? 'localhost' : host
    console.log(`Etape stands at http://${name}:${actual}`)
  })
  return server
}
