import type { FeatureCollection } from 'geojson'
import { changeDays, type PageAtlas } from '../../../core/atlas'
import { countUpTo } from '../../../core/geo/count'
import type { Lang } from '../../../core/life/model'
import { drawGround } from '../../../figure/draw/draw-ground'
import type { FigureGround } from '../../../figure/ground'
import { paletteOf } from '../../../figure/palettes'
import { drawLife, drawUnderWay, type DrawnLife } from '../../../figure/draw/parts'
import type { Plan } from '../../../figure/plan'
import type { PaletteName } from '../../../look/inks'
import type { MapState } from '../../../map/state'
import type { SceneMoment } from '../../../scene/moment'
import { labelOf } from '../../../scene/names/names'
import type { Canvas } from './canvas'
import type { Land } from './land'

/** What decides how a moment looks, beside the view. */
type Choice = Pick<MapState, 'lang' | 'palette' | 'selection' | 'wholeAhead'>

/** Draws what differs from what is drawn. */
export interface Painter {
  /** `place`: the same as long as the view is. */
  paint(plan: Plan, place: string, shown: SceneMoment, choice: Choice): void
  /** What stands where, as it was drawn last. */
  drawn(): DrawnLife | null
  /** More of the land has come. */
  landCame(): void
  setAtlas(atlas: PageAtlas): void
  setStateNames(names: FeatureCollection): void
}

const BARE: FigureGround = { land: [], coast: [] }
const STILL = ['areas', 'path', 'places', 'lights', 'names'] as const
/** Names on a wall are read from far away. */
const LETTERING: Record<PaletteName, number> = { paper: 1, projection: 1.6 }
const ID = 'figure-map'

/** `bordersChanged`: the states of another day are drawn, and want their names. */
export function createPainter(canvas: Canvas, land: Land, bordersChanged: () => void): Painter {
  let atlas: PageAtlas | null = null
  let changes: readonly number[] = []
  let landed = 0
  let stateNames: FeatureCollection | undefined
  let edition = 0
  let borders = -1
  let drawn: DrawnLife | null = null

  function nameOf({ scene, moment }: SceneMoment, lang: Lang, id: string): string {
    const place = scene.life.places.get(id)
    return place ? labelOf(place, moment, lang) : id
  }

  /** Tab leads to the sign nearest to the middle, and the arrows on from there. */
  function reachMiddle({ width, height }: Plan): void {
    const off = ([x, y]: readonly [number, number]) => Math.hypot(x - width / 2, y - height / 2)
    const [first] = [...(drawn?.signs ?? [])].sort((a, b) => off(a.at) - off(b.at))
    canvas.reach(first?.id ?? null)
  }

  return {
    drawn: () => drawn,
    paint(plan, place, shown, choice) {
      const { palette, lang, selection, wholeAhead: whole } = choice
      const day = Math.floor(shown.moment)
      const colours = paletteOf(palette)
      const since = countUpTo(changes, day)
      const ground = [place, palette, since, landed].join(' ')
      canvas.put('ground', ground, () => drawGround(plan, land.on(plan, atlas, day) ?? BARE, colours, ID)) // prettier-ignore
      const { epoch, naming } = shown
      const key = [place, palette, epoch, naming, lang, selection?.id, whole, edition].join(' ')
      let fresh: DrawnLife | null = null
      const draw = () =>
        (fresh ??= drawLife(plan, {
          ...{ shown, ground: BARE, flavour: palette, whole, stateNames, id: ID },
          lettering: LETTERING[palette],
          nameOf: (id) => nameOf(shown, lang, id),
        }))
      for (const layer of STILL) canvas.put(layer, key, () => draw().parts[layer])
      const moving = drawUnderWay(plan, shown, colours)
      canvas.put('underWay', moving.path, () => moving.path)
      canvas.put('marker', moving.marker, () => moving.marker)
      if (fresh) {
        drawn = fresh
        reachMiddle(plan)
      }
      if (since !== borders) bordersChanged()
      borders = since
    },
    landCame() {
      landed++
    },
    setAtlas(next) {
      atlas = next
      changes = changeDays(next)
    },
    setStateNames(names) {
      stateNames = names
      edition++
    },
  }
}
