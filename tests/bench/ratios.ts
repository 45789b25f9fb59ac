import type { Row } from './stand'

/** A figure, and the most it should be (Infinity: it is told for its own sake). */
export interface Bound {
  size: string
  what: string
  value: number
  most: number
  verdict: 'PASS' | 'over' | 'told'
}

export function bound(size: string, what: string, value: number, most: number): Bound {
  const verdict = most === Infinity ? 'told' : value <= most ? 'PASS' : 'over'
  return { size, what, value, most, verdict }
}

const onProcessor = ({ main_ms, worker_ms }: Row) => main_ms + worker_ms
const inAll = (row: Row) => onProcessor(row) + row.gpu_ms
const round = (value: number) => Math.round(value * 1000) / 1000

/** What the rows of one size say about playing, beside the ways in which others do it. */
export function ratiosOf(rows: readonly Row[]): Bound[] {
  const size = rows[0]?.size ?? ''
  const of = (name: string) => rows.find((row) => row.name === name)
  const [floor, still, play, setdata, trips] = ['floor', 'still', 'play', 'setdata', 'tripslayer'].map(of) // prettier-ignore
  const bounds: Bound[] = []
  const add = (what: string, value: number, most: number) =>
    bounds.push(bound(size, what, round(value), most))
  if (!floor || !play) return bounds
  // Where the line itself is what costs, playing it must not cost more than letting it lie.
  const most = size === 'life' || size === '10k' ? 1.15 : 1
  if (still) {
    add('play / still, main + worker', onProcessor(play) / onProcessor(still), most)
    add('play / still, GPU', play.gpu_ms / still.gpu_ms, most)
  }
  if (setdata) {
    const above = (cost: (row: Row) => number) =>
      (cost(play) - cost(floor)) / (cost(setdata) - cost(floor))
    add('(play − floor) / (setdata − floor), main + worker', above(onProcessor), 0.3)
    add('play / setdata, main + worker', onProcessor(play) / onProcessor(setdata), 0.5)
    add('(play − floor) / (setdata − floor), all', above(inAll), 0.5)
  }
  if (trips) add('play / tripslayer, GPU', play.gpu_ms / trips.gpu_ms, 1)
  return bounds
}
