import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A message for what keeps a server from starting, with the way out. */
function startError(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this user. Choose one above 1023: PORT=4173 npm start`
  return `The server could not start: ${error.message}`
}

/** Serves a folder on localhost, compressed where it has compressed forms, and says where. */
export function serve(folder: string, port: number): Server {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true })
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404
      response.end('Not found')
    })
  })
  server.on('error', (error) => {
    console.error(startError(error, port))
    process.exitCode = 1
  })
  server.listen(port, () => {
    const { port: actual } = server.address() as AddressInfo
    console.log(`Etape stands at http://localhost:${actual}`)
  })
  return server
}
