import { ATLAS_DAYS } from '../../core/atlas'
import type { Lang } from '../../core/life/model'
import type { Flavour } from '../../look/flavours'
import { shownFor, type Asked, type Wish } from './ask'
import { figure, LEAST_MAP, MOST_PX } from '../figure'
import { roomForFrame } from '../frame'
import type { FigureGround } from '../ground'
import type { StateNames } from '../draw/parts'
import type { FigureView } from '../plan'
import { frameOf } from './words'

/** Px of the side that a figure is designed for: a larger one is the same map, finer. */
const DESIGNED = 1600
/** Px of the least picture. */
export const LEAST_PX = 240

export interface Size {
  width: number
  height: number
}

/** Why a figure cannot be of a size: a side too long, too short, or no room for a map; null where it can. */
export type SizeFault = 'too-large' | 'too-small' | null

export function faultOfSize({ width, height }: Size): SizeFault {
  if (Math.max(width, height) > MOST_PX) return 'too-large'
  // What is no number is no size either.
  return Math.min(width, height) >= LEAST_PX ? null : 'too-small'
}

export interface Order {
  wish: Wish
  asked: Omit<Asked, keyof Size>
  /** Px of the document. */
  size: Size
  flavour: Flavour
  /** What lies under the view on a day. */
  groundOf(
    view: FigureView,
    day: number,
    lang: Lang,
  ): Promise<{ ground: FigureGround; stateNames?: StateNames }>
  /** Another view than the one that fits what is asked for; it is told the size of the map. */
  viewOf?: ((size: Size) => FigureView) | undefined
}

/**
 * A figure to be taken away: SVG with title, date, scale, key and credits. Throws a RangeError where
 * its size leaves no room for a map.
 */
export async function makeFigure(order: Order): Promise<{ svg: string; title: string }> {
  const { wish, size, flavour, groundOf } = order
  const { life, lang, t } = order.asked
  const scale = Math.max(1, Math.max(size.width, size.height) / DESIGNED)
  const design = { width: size.width / scale, height: size.height / scale }
  const probe = frameOf({ date: '', title: '', subtitle: '' }, life, lang, t, ATLAS_DAYS[0])
  const height = design.height - roomForFrame(probe, design.width)
  if (height < LEAST_MAP) throw new RangeError(`${String(size.width)}x${String(size.height)} leaves no room for a map`) // prettier-ignore
  const map = { width: design.width, height }
  const subject = shownFor(wish, { ...order.asked, ...map })
  const { shown } = subject
  const view = order.viewOf?.(map) ?? subject.view
  const { ground, stateNames } = await groundOf(view, Math.floor(shown.moment), lang)
  const title = [subject.title, subject.date].join(', ')
  const svg = figure({
    ...{ shown, ground, flavour, stateNames, size, title },
    view: { ...view, ...design },
    frame: frameOf(subject, life, lang, t, Math.floor(shown.moment)),
  })
  return { svg, title }
}
