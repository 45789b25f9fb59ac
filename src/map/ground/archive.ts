import { EtagMismatch, PMTiles, type Protocol, type RangeResponse, type Source } from 'pmtiles'
import { answerOf, NotFetched, type Asking } from '../../assets/fetching'
import { CarriedArchive } from './carried'

/**
 * A PMTiles archive over HTTP. Where the server answers a range with the whole file (status 200:
 * simple servers, and the offline cache) the file is kept and every later range is cut from it.
 * Where the file is replaced while the page is open, pmtiles is told and begins anew.
 */
export class ArchiveSource implements Source {
  private whole: ArrayBuffer | null = null
  /** The first request shows what the server can do; the others wait for it. */
  private first: Promise<RangeResponse> | null = null
  /** After the file was replaced the browser's own cache is not to be trusted either. */
  private reload = false

  constructor(
    private readonly url: string,
    /** How the files of it are asked for, where not as all others are. */
    private readonly asking: Pick<Asking, 'get' | 'stallMs'> = {},
  ) {}

  getKey(): string {
    return this.url
  }

  /** `edition` is what the answer that brought the archive's header gave as its etag. */
  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    edition?: string,
  ): Promise<RangeResponse> {
    if (!this.first) {
      // Not abortable: the others wait for it.
      this.first = this.request(offset, length)
      this.first.catch(() => (this.first = null))
      return this.first
    }
    await this.first
    if (this.whole) return { data: this.partOf(this.whole, offset, length) }
    const response = await this.request(offset, length, signal)
    if (edition && response.etag && response.etag !== edition) {
      this.reload = true
      throw new EtagMismatch(`${this.url} has been replaced`)
    }
    return response
  }

  /** Only the first part, of a length that nobody knew, may be asked for beyond the end. */
  private partOf(whole: ArrayBuffer, offset: number, length: number): ArrayBuffer {
    if (offset > 0 && offset + length > whole.byteLength)
      throw new Error(`${this.url}: the file ends before it should`)
    return whole.slice(offset, offset + length)
  }

  private async request(
    offset: number,
    length: number,
    signal?: AbortSignal,
  ): Promise<RangeResponse> {
    const headers = { range: `bytes=${offset}-${offset + length - 1}` }
    const answer = async (cache: RequestCache) => {
      const { response, bytes } = await answerOf(this.url, { ...this.asking, headers, signal, cache }) // prettier-ignore
      if (!response.ok) throw new NotFetched(this.url, `HTTP ${response.status}`)
      return { response, data: bytes.buffer }
    }
    let { response, data } = await answer(this.reload ? 'reload' : 'default')
    // A browser may have kept the beginning of an answer that was broken off, and take it for all.
    if (isCutShort(response, data)) ({ response, data } = await answer('reload'))
    if (isCutShort(response, data)) throw new Error(`${this.url}: part of the answer is missing`)
    if (response.status === 206) return { data, etag: editionOf(response) }
    this.whole = data
    return { data: data.slice(offset, offset + length) }
  }
}

/** Whether an answer is shorter than it says itself. */
function isCutShort({ headers }: Response, { byteLength }: ArrayBuffer): boolean {
  const [, from, to] = /^bytes (\d+)-(\d+)/.exec(headers.get('content-range') ?? '') ?? []
  return to !== undefined && byteLength < Number(to) - Number(from) + 1
}

/** What tells one edition of a file from the next: a strong etag, else the size of the whole. */
function editionOf({ headers }: Response): string | undefined {
  const etag = headers.get('etag')
  if (etag && !etag.startsWith('W/')) return etag
  return headers.get('content-range')?.split('/')[1]
}

const SCHEME = 'pmtiles://'

/** Opens each archive among the sources of a style once, from where any web server can feed it. */
export function openArchives(
  protocol: Protocol,
  sources: Record<string, { url?: string } | object>,
): void {
  for (const source of Object.values(sources)) {
    const url = 'url' in source ? source.url : undefined
    if (typeof url !== 'string' || !url.startsWith(SCHEME)) continue
    const archive = url.slice(SCHEME.length)
    if (!protocol.get(archive)) 
      protocol.add(new PMTiles(__ETAPE_ONE_FILE__ ? new CarriedArchive(archive) : new ArchiveSource(archive))) // prettier-ignore
  }
}
