import type { Position } from '../../src/core/life/model'
import type { MarkerPart } from '../../src/scene/marker-now'
import { sceneAt, type SceneMoment } from '../../src/scene/moment'
import type { PathNow } from '../../src/scene/path/path-now'
import type { Stretch } from '../../src/scene/path/stretches'
import type { Legs } from './legs'

/** Frames in which one stretch is travelled: about two seconds of a story. */
const FRAMES_A_STRETCH = 30

export interface BenchMoment {
  path: PathNow
  at: Position
  stretch: number
}

/** The moment of a frame: always on the way, through the middle of the life. */
export function momentOf({ stretches, chapters }: Legs, frame: number): BenchMoment {
  const index =
    (Math.floor(stretches.length / 2) + Math.floor(frame / FRAMES_A_STRETCH)) % stretches.length
  const stretch = stretches[index] as Stretch
  const t = (frame % FRAMES_A_STRETCH) / FRAMES_A_STRETCH
  const fraction = stretch.from + (stretch.to - stretch.from) * t
  const moment = stretch.start + (stretch.end - stretch.start) * t
  const line = lineUpTo(stretch, fraction)
  return {
    stretch: index,
    at: line.at(-1) ?? [0, 0],
    path: {
      moment,
      underWay: stretch.journey,
      arrival: null,
      next: null,
      strengths: [0, 0.7],
      fraction,
      band: [Math.max(0, fraction - 0.1), Math.min(1, fraction + 0.1)],
      exactnessKm: 10,
      strongFrom: chapters.findLast((day) => day <= moment) ?? moment,
    },
  }
}

/** A frame in which the stretch that is under way at a moment, or the next one, begins. */
export function frameAt({ stretches }: Legs, moment: number): number {
  const found = stretches.findIndex(({ end }) => end >= moment)
  const past = Math.floor(stretches.length / 2)
  return ((found - past + stretches.length) % stretches.length) * FRAMES_A_STRETCH
}

/** The stretch as far as a fraction of its journey. */
export function lineUpTo({ line, vertexFractions, from, to }: Stretch, fraction: number) {
  const next = vertexFractions.findIndex((vertex) => vertex > fraction)
  const index = next < 0 ? line.length - 1 : Math.max(1, next)
  const [a, b] = [line[index - 1] as Position, line[index] as Position]
  const [fa, fb] = [vertexFractions[index - 1] ?? from, vertexFractions[index] ?? to]
  const t = fb > fa ? Math.min(1, (fraction - fa) / (fb - fa)) : 1
  const tip: Position = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
  return [...line.slice(0, index), tip]
}

/** What a frame tells the path and the marker. */
export interface BenchNow {
  path: PathNow
  marker: readonly MarkerPart[]
}

/** Of a real life a frame asks what the app asks: where he is, and what is to be seen. */
export function nowOf(legs: Legs): (frame: number) => BenchNow {
  const { lived } = legs
  if (!lived) return (frame) => madeUpNow(momentOf(legs, frame))
  let shown: SceneMoment | null = null
  return (frame) => {
    const { moment } = momentOf(legs, frame).path
    shown = sceneAt(lived.life, lived.itinerary, moment, 'en', null, shown)
    return shown.now
  }
}

function madeUpNow({ path, at }: BenchMoment): BenchNow {
  const upright = { at, turned: null, mirrored: false }
  return {
    path,
    marker: [
      { sign: 'pointer', at, turned: 90, mirrored: false },
      { sign: 'travel-certain', ...upright },
      { sign: 'means-rail', ...upright },
    ],
  }
}
