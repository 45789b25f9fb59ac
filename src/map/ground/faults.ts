import type { Map as GlMap } from 'maplibre-gl'
import { BORDERS_SOURCE } from '../borders/layers'
import type { MapEvents } from '../handle'
import { SOURCE } from './basemap'
import { NAMES } from './basemap-names'
import { INSETS } from './insets'
import { TOWNS } from './towns'

/** What a map goes without where a file of the ground does not come, or comes cut, or is another. */
export type GroundPart = 'water' | 'relief' | 'names' | 'towns' | 'shores' | 'borders' | 'land'

const PARTS: Record<string, GroundPart | undefined> = {
  [SOURCE.water]: 'water',
  [SOURCE.relief]: 'relief',
  [NAMES]: 'names',
  [TOWNS]: 'towns',
  [INSETS]: 'shores',
  [BORDERS_SOURCE]: 'borders',
}
/** What the library says where a page is let have no worker: it would wait for ever. */
const NO_WORKER = /^Worker failed to load/
/** Ms without a first picture after which it is asked whether the worker is there at all. */
const SLOW_MS = 6000

/** Whether a script lies at an address: not where nothing does, or a page that says so. */
async function isScript(address: string): Promise<boolean> {
  try {
    const { ok, headers } = await fetch(address, { cache: 'force-cache' })
    return ok && /javascript/.test(headers.get('content-type') ?? '')
  } catch {
    return false
  }
}

/**
 * Tells which files of the ground are missing, as the library finds out; and that there will be no
 * map where its worker, which reads all of them, is not there. Of that it says nothing that could be
 * heard: the worker begins before there is a map.
 */
export function tellFaults(
  map: Pick<GlMap, 'on' | 'once'>,
  workerUrl: string,
  { missing, failed }: Pick<MapEvents, 'missing' | 'failed'>,
): { stop(): void } {
  let isOver = false
  const stop = () => {
    isOver = true
    clearTimeout(slow)
  }
  const lookAfter = async (isRefused = false) => {
    const isThere = isOver || (await isScript(workerUrl))
    if (isOver || (isThere && !isRefused)) return
    stop()
    failed(isThere ? 'no-workers' : 'no-code')
  }
  const slow = setTimeout(() => void lookAfter(), SLOW_MS)
  map.once('load', stop)
  map.on('error', (event) => {
    const part = 'sourceId' in event ? PARTS[String(event.sourceId)] : undefined
    if (part) return missing(part)
    const isRefused = NO_WORKER.test(event.error.message)
    // As without a listener.
    if (!isRefused) console.error(event.error)
    void lookAfter(isRefused)
  })
  return { stop }
}
