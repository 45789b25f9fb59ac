import type { PageAtlas } from '../../core/atlas'
import type { Day } from '../../core/time/day'
import type { Lang } from '../../core/life/model'
import type { BasemapPaletteName } from '../../look/palette'
import { epochAt, epochDays } from '../../borders/epoch'
import type { NamesView, Obstacle } from '../../borders/names-view'
import { changesBetween } from './changes'
import { createFade, type Fade } from './fade'
import { createNames, type Letterer } from '../../borders/name-wishes'
import { pictureOn, type Picture } from '../../borders/picture'
import { createStage, type BordersMap } from './stage'

export type { BordersMap }

/** How the states are shown, whichever they are. */
export interface BordersLook {
  lang: Lang
  palette: BasemapPaletteName
  reducedMotion: boolean
}

export interface BordersOptions extends BordersLook {
  atlas: PageAtlas
  letterer: Letterer
  /** Factor for the sizes of names, see `letteringOn`; 1 where it is not said. */
  lettering?(): number
  /** What names keep off at a zoom; nothing where it is not said. */
  obstacles?(zoom: number, lettering: number): readonly Obstacle[]
  fade?: Fade
}

/** The states of the day on a map, under whatever the map draws of the life. */
export interface Borders {
  setDay(day: Day): void
  tell(look: BordersLook): void
  /** The map has a style, and knows nothing (any more) of a day. */
  begin(): void
  destroy(): void
}

const NOTHING: Picture = {
  lands: new Map(),
  hatches: new Map(),
  borders: new Map(),
  doubts: new Map(),
}

export function createBorders(map: BordersMap, options: BordersOptions): Borders {
  const { atlas, letterer, fade = createFade() } = options
  let look: BordersLook = options
  const stage = createStage(map)
  const epochs = epochDays(atlas)
  let day: Day | null = null
  /** What the map shows; null as long as it shows nothing, and after it has forgotten. */
  let drawn: { epoch: number; picture: Picture } | null = null

  const names = createNames(
    letterer,
    () =>
      day === null || !stage.isSet() ? null : { day, lang: look.lang, view: viewOf(map, options) },
    stage.sendNames,
  )
  const moved = () => names.wish('now')
  map.on('moveend', moved)

  function draw(): void {
    if (day === null || !stage.isSet()) return
    const epoch = epochAt(epochs, day)
    if (epoch === drawn?.epoch) return
    const picture = pictureOn(atlas, day)
    const changes = changesBetween(drawn?.picture ?? NOTHING, picture)
    const isFirst = drawn === null
    drawn = { epoch, picture }
    fade.run((share) => stage.send(changes, share), isFirst || look.reducedMotion)
    names.wish(isFirst ? 'now' : 'at rest')
  }

  return {
    setDay(next) {
      day = next
      draw()
    },
    tell(next) {
      const isRepainted = next.palette !== look.palette
      const isRelettered = isRepainted || next.lang !== look.lang
      look = next
      if (!stage.isSet()) return
      if (isRepainted) stage.setImages(look.palette)
      if (isRelettered) names.wish('now')
    },
    begin() {
      fade.stop()
      stage.setImages(look.palette)
      drawn = null
      draw()
    },
    destroy() {
      fade.stop()
      names.destroy()
      map.off('moveend', moved)
    },
  }
}

/** What lies between the panels. */
function viewOf(map: BordersMap, { lettering, obstacles }: BordersOptions): NamesView {
  const { clientWidth, clientHeight } = map.getContainer()
  const { left = 0, top = 0, right = 0, bottom = 0 } = map.getPadding()
  const northWest = map.unproject([left, top])
  const southEast = map.unproject([clientWidth - right, clientHeight - bottom])
  const bounds = [northWest.lng, southEast.lat, southEast.lng, northWest.lat] as const
  const [zoom, factor] = [map.getZoom(), lettering?.() ?? 1]
  return { bounds, zoom, lettering: factor, obstacles: obstacles?.(zoom, factor) ?? [] }
}
