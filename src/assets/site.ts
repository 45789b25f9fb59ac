import { CARRIED_BASE, carriedText } from './carried'

/** What the addresses of the site's files begin from: absolute, for workers and protocols know no page. */
export const siteBase = (): string => (__ETAPE_ONE_FILE__ ? CARRIED_BASE : document.baseURI)

/**
 * An address at which a worker finds a file of the site; the edition in one file hands its bytes over
 * in it, since a worker sees nothing of the page.
 */
export function workerAddress(address: string): string {
  if (!__ETAPE_ONE_FILE__) return address
  return `data:application/octet-stream;base64,${carriedText(address) ?? ''}`
}
