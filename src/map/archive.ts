import type { RangeResponse, Source } from 'pmtiles'

type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/**
 * A PMTiles archive over HTTP. Where the server answers a range with the whole file (status 200:
 * simple servers, and the offline cache) the file is kept and every later range is cut from it.
 */
export class ArchiveSource implements Source {
  private whole: ArrayBuffer | null = null
  /** The first request shows what the server can do; the others wait for it. */
  private first: Promise<RangeResponse> | null = null

  constructor(
    private readonly url: string,
    private readonly get: Fetch = (url, init) => fetch(url, init),
  ) {}

  getKey(): string {
    return this.url
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (!this.first) {
      // Not abortable: the others wait for it.
      this.first = this.request(offset, length)
      this.first.catch(() => (this.first = null))
      return this.first
    }
    await this.first
    if (this.whole) return { data: this.whole.slice(offset, offset + length) }
    return this.request(offset, length, signal)
  }

  private async request(
    offset: number,
    length: number,
    signal?: AbortSignal,
  ): Promise<RangeResponse> {
    const headers = { range: `bytes=${offset}-${offset + length - 1}` }
    const response = await this.get(this.url, { headers, signal })
    if (!response.ok) throw new Error(`${this.url}: HTTP ${response.status}`)
    const data = await response.arrayBuffer()
    if (response.status === 206) return { data }
    this.whole = data
    return { data: data.slice(offset, offset + length) }
  }
}
