import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line between a browser and a server: as slow as it is told to be, and it counts what comes over it. */
export interface Line {
  /** Where the browser finds what stands at its other end. */
  port: number
  /** Bytes that came down until a moment (ms since 1970), with HTTP's own heads. */
  bytesUntil(moment: number): number
  /** When the last one came (ms since 1970). */
  lastAt(): number
  close(): void
}

/** What the line carries: bits a second downwards, and ms that a question and its answer take besides. */
export interface Speed {
  bitsPerSecond: number
  roundTripMs: number
}

/** Bytes of one packet, and ms between two looks at what is waiting. */
const [PACKET, TICK_MS] = [1460, 10]

/** What waits to be carried down to one connection. */
interface Waiting {
  client: Socket
  parts: Buffer[]
  ended: boolean
}

/** Sends what is waiting, a packet of each connection in turn, as fast as the line is. */
function carry(all: Set<Waiting>, allowed: number, came: (bytes: number) => void): number {
  let left = allowed
  for (let isMoving = true; left > 0 && isMoving;) {
    isMoving = false
    for (const one of all) {
      const [part] = one.parts
      if (!part) continue
      const packet = part.subarray(0, PACKET)
      if (part.length > PACKET) one.parts[0] = part.subarray(PACKET)
      else one.parts.shift()
      one.client.write(packet)
      came(packet.length)
      left -= packet.length
      isMoving = true
    }
  }
  for (const one of all) {
    if (!one.ended || one.parts.length > 0) continue
    one.client.end()
    all.delete(one)
  }
  return Math.min(left, 0)
}

/** A line to a port of this machine. All its connections share the speed, as at home. */
export function lineTo(port: number, { bitsPerSecond, roundTripMs }: Speed): Promise<Line> {
  const came: { at: number; bytes: number }[] = []
  const all = new Set<Waiting>()
  const server = createServer({ pauseOnConnect: true }, (client) => {
    const one: Waiting = { client, parts: [], ended: false }
    all.add(one)
    const upstream = connect(port, '127.0.0.1')
    const later = (work: () => void) => setTimeout(work, roundTripMs)
    upstream.on('data', (data: Buffer) => later(() => one.parts.push(data)))
    upstream.on('close', () => later(() => (one.ended = true)))
    client.on('close', () => {
      all.delete(one)
      upstream.destroy()
    })
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy())
    // To be connected takes a way there and back, too.
    later(() => client.pipe(upstream))
  })
  let [debt, then] = [0, performance.now()]
  const ticking = setInterval(() => {
    const now = performance.now()
    const allowed = debt + ((now - then) * bitsPerSecond) / 8000
    then = now
    debt = carry(all, allowed, (bytes) => came.push({ at: Date.now(), bytes }))
  }, TICK_MS)
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      ready({
        port: (server.address() as AddressInfo).port,
        bytesUntil: (moment) => came.reduce((sum, { at, bytes }) => (at <= moment ? sum + bytes : sum), 0), // prettier-ignore
        lastAt: () => came.at(-1)?.at ?? 0,
        close() {
          clearInterval(ticking)
          for (const { client } of all) client.destroy()
          server.close()
        },
      })
    })
  })
}
