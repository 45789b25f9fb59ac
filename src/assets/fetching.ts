import { carriedBytes, isCarried } from './carried'
import { siteBase } from './site'

/**
 * Ms without a byte after which an answer is given up: long for a bad line, short enough that nobody
 * thinks the page still works on it.
 */
export const STALL_MS = 20_000

/** A file of the site that could not be had. */
export class NotFetched extends Error {
  constructor(
    readonly address: string,
    /** An HTTP status, or what the browser says. */
    readonly reason: string,
  ) {
    super(`${address}: ${reason}`)
    this.name = 'NotFetched'
  }
}

/**
 * The bytes of a file, decoded as the server encoded them. Rejects with `NotFetched` where there is
 * none, where the connection breaks, and where nothing has come for `stallMs`: no wait is for ever.
 */
export async function fetchBytes(
  address: string | URL,
  stallMs = STALL_MS,
): Promise<Uint8Array<ArrayBuffer>> {
  if (__ETAPE_ONE_FILE__) {
    const carried = new URL(address, siteBase()).href
    if (isCarried(carried)) return fromPage(carried)
  }
  const patience = new AbortController()
  let stalled: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(stalled)
    stalled = setTimeout(() => patience.abort(), stallMs)
  }
  try {
    wait()
    const response = await fetch(address, { signal: patience.signal })
    if (!response.ok) throw new NotFetched(String(address), `HTTP ${response.status}`)
    return await joined(response, wait)
  } catch (error) {
    if (error instanceof NotFetched) throw error
    const reason = patience.signal.aborted ? `no answer for ${stallMs / 1000} s` : String(error)
    throw new NotFetched(String(address), reason)
  } finally {
    clearTimeout(stalled)
  }
}

async function fromPage(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await carriedBytes(address)
  if (!bytes) throw new NotFetched(address, 'not in this file')
  return bytes
}

/** All of an answer; `came` is told of each part. */
async function joined({ body }: Response, came: () => void): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    came()
    parts.push(part.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** The text of a file; rejects as `fetchBytes` does. */
export async function fetchText(address: string | URL, stallMs?: number): Promise<string> {
  return new TextDecoder().decode(await fetchBytes(address, stallMs))
}
