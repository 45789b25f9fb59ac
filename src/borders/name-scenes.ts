import { createMerger, statesAt, type Atlas, type UnitMesh } from '../core/atlas'
import type { Day } from '../core/time/day'
import type { Lang } from '../core/life/model'
import type { Colouring } from './colours'
import { createNames } from './names'
import type { NamesView } from './names-view'

export type { NamesView }

/** Names are lettered on one level for all zooms, so that they stay where they are. */
export function createNameScenes(atlas: Atlas, mesh: UnitMesh, colours: Colouring) {
  const names = createNames(atlas, mesh, createMerger(mesh), colours)
  return (day: Day, lang: Lang, view: NamesView) => names(statesAt(atlas, day), day, lang, view)
}
