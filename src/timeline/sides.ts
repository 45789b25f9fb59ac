import { ticksOf, type Tick, type TickOptions, type Unit } from './lanes/ticks'
import { project, type Window } from './window'

/** A part of the axis in which time runs evenly, with its ticks. */
export interface Side {
  window: Window
  /** Shares of the whole width, as in the whole. */
  ticks: Tick[]
  /** The finest unit that is labelled. */
  finest: Unit
}

const ORDER: readonly Unit[] = ['year', 'month', 'day']

function sideOf(o: TickOptions): Side {
  const left = o.scale.at(o.window.from)
  const width = o.scale.at(o.window.to) - left
  const scale = project(o.scale, o.window)
  const ticks = ticksOf({ ...o, scale, widthPx: width * o.widthPx })
  const labelled = new Set(ticks.flatMap((tick) => (tick.labelled ? [tick.unit] : [])))
  return {
    window: o.window,
    ticks: ticks.map((tick) => ({ ...tick, at: left + tick.at * width })),
    finest: ORDER.findLast((unit) => labelled.has(unit)) ?? 'year',
  }
}

/**
 * The axis on both sides of a moment at which even time changes its width (null: nowhere), each
 * with ticks as fine as it has room for; one side where the moment is out of sight.
 */
export function sidesOf(o: TickOptions, change: number | null): Side[] {
  const { from, to } = o.window
  if (!o.even || change === null || change <= from || change >= to) return [sideOf(o)]
  const windows = [
    { from, to: change },
    { from: change, to },
  ]
  return windows.map((window) => sideOf({ ...o, window }))
}
