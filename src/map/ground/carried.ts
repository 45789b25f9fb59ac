import type { RangeResponse, Source } from 'pmtiles'
import { bytesWithin, carriedText } from '../../assets/carried'
import { fetchText } from '../../assets/fetching'

/** A PMTiles archive in the page itself, each range of it decoded as it is asked for. */
export class CarriedArchive implements Source {
  private text: string | null = null

  constructor(private readonly address: string) {}

  getKey(): string {
    return this.address
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.text ??= carriedText(this.address)
    if (this.text === null) return Promise.reject(new Error(`${this.address}: not in this file`))
    return Promise.resolve({ data: bytesWithin(this.text, offset, length).buffer })
  }
}

/** The GeoJSON that the page carries, for a protocol of MapLibre: its workers ask by it, too. */
export const carriedJson = async ({ url }: { url: string }): Promise<{ data: object }> => ({
  data: JSON.parse(await fetchText(url)) as object,
})
