import { resolveItinerary } from '../../../src/core/itinerary/resolve'
import type { Lang, Life, Position } from '../../../src/core/life/model'
import { figure, type FigureSpec } from '../../../src/figure/figure'
import { drawParts, type Drawn } from '../../../src/figure/draw/parts'
import { planOf, type Plan } from '../../../src/figure/plan'
import type { FigureGround } from '../../../src/figure/ground'
import { sceneAt, type SceneMoment } from '../../../src/scene/moment'
import { noon } from '../map/setting'

/** A square of land from the Atlantic to the Urals. */
export const LAND: FigureGround = {
  land: [[[[-10, 36], [-10, 70], [60, 70], [60, 36], [-10, 36]]]], // prettier-ignore
  coast: [[[-10, 36], [-10, 70], [60, 70]]], // prettier-ignore
}

/** Europe from Cádiz to the Volga. */
export const EUROPE = {
  ...{ projection: 'conic' as const, width: 900, height: 600 },
  bounds: [-8, 38, 50, 63] as const,
} satisfies FigureSpec['view']

export function momentOf(life: Life, iso: string, lang: Lang = 'en'): SceneMoment {
  return sceneAt(life, resolveItinerary(life, 'ada'), noon(iso), lang)
}

export const drawnOn = (
  shown: SceneMoment,
  view: FigureSpec['view'] = EUROPE,
  flavour: FigureSpec['flavour'] = 'paper',
) => {
  // prettier-ignore
  const plan = planOf(view)
  return { plan, ...drawParts(plan, { shown, ground: LAND, flavour }) } as Drawn & { plan: Plan }
}

export const figureOf = (shown: SceneMoment, more: Partial<FigureSpec> = {}) =>
  figure({ shown, ground: LAND, flavour: 'paper', view: EUROPE, title: 'A figure', ...more })

/** The elements of a class in an SVG, each with its attributes. */
export function pathsIn(svg: string): Record<string, string>[] {
  return [...svg.matchAll(/<path ([^>]*?)\/?>/g)].map(
    ([, text = '']) =>
    Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])), // prettier-ignore
  )
}

/** The longest straight step of a drawn line, px. */
export function longestStep(lines: readonly (readonly (readonly [number, number])[])[]): number {
  return Math.max(
    0,
    ...lines.flatMap(
      (line) =>
      line.slice(1).map(([x, y], i) => Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y))), // prettier-ignore
    ),
  )
}

/** The same life with one more journey over the line of the dates. */
export function overTheDateLine(life: Life): Life {
  const [ship] = life.journeys.slice(-1)
  if (!ship) throw new Error('the life has no journey')
  const line: Position[] = [[-74, 40.7], [-122, 47.6], [-150, 52], [-175, 53], [-190, 52], [-220, 40], [-221, 35]] // prettier-ignore
  const tokyo = { ...life.places.get('cadiz'), id: 'tokyo', at: [139, 35] as Position }
  return {
    ...life,
    places: new Map([...life.places, ['tokyo', tokyo as never]]),
    journeys: [
      ...life.journeys,
      {
        ...{ ...ship, id: 'new-york--tokyo', from: 'new-york', to: 'tokyo', line },
        ...{ when: '1917-04-01/1917-05-01', legs: [{ mode: 'ship', to: line.length - 1 }] },
      },
    ],
  }
}
