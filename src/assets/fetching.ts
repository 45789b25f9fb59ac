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

/** How a file is asked for; `get` is the browser's own way, or that of a test. */
export interface Asking extends RequestInit {
  stallMs?: number
  get?: (address: string | URL, init: RequestInit) => Promise<Response>
}

/**
 * What a server answers, with all of its bytes, decoded as they were encoded. Rejects with
 * `NotFetched` where the connection breaks, and where nothing has come for `stallMs`: no wait is for
 * ever. Whoever aborts it is told the reason that he gave himself.
 */
export async function answerOf(
  address: string | URL,
  { stallMs = STALL_MS, get = fetch, signal, ...init }: Asking = {},
): Promise<{ response: Response; bytes: Uint8Array<ArrayBuffer> }> {
  const patience = new AbortController()
  const givenUp = () => patience.abort()
  let stalled: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(stalled)
    stalled = setTimeout(givenUp, stallMs)
  }
  signal?.addEventListener('abort', givenUp)
  try {
    signal?.throwIfAborted()
    wait()
    const response = await get(address, { ...init, signal: patience.signal })
    return { response, bytes: response.ok ? await joined(response, wait) : new Uint8Array() }
  } catch (error) {
    signal?.throwIfAborted()
    const reason = patience.signal.aborted ? `no answer for ${stallMs / 1000} s` : String(error)
    throw new NotFetched(String(address), reason)
  } finally {
    clearTimeout(stalled)
    signal?.removeEventListener('abort', givenUp)
  }
}

/** The bytes of a file; rejects with `NotFetched` where there is none, and as `answerOf` does. */
export async function fetchBytes(
  address: string | URL,
  stallMs = STALL_MS,
): Promise<Uint8Array<ArrayBuffer>> {
  if (__ETAPE_ONE_FILE__) {
    const carried = new URL(address, siteBase()).href
    if (isCarried(carried)) return fromPage(carried)
  }
  const { response, bytes } = await answerOf(address, { stallMs })
  if (!response.ok) throw new NotFetched(String(address), `HTTP ${response.status}`)
  return bytes
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
