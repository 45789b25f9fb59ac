import type { Feature, FeatureCollection } from 'geojson'
import { createMerger, statesAt, type Atlas, type Parts, type UnitMesh } from '../core/atlas'
import type { Day } from '../core/calendar/day'
import type { Lang } from '../core/life/model'
import type { Colouring } from './states-colours'
import { borderLines } from './states-lines'
import { createNames } from './states-names'
import { shores } from './states-shores'
import { standingOf } from './states-standing'

/** What is drawn of the states on a day. */
export interface StatesScene {
  /** Grounds (`tint`: index into the palette) and hatches over them (`hatch`: id of its image). */
  lands: FeatureCollection
  borders: FeatureCollection
}

/** The image of a hatch: its kind, and the tint whose stripes it has (`x`: no one's). */
export const hatchId = (kind: string, tint: number | null) =>
  `states-${kind}-${tint === null ? 'x' : String(tint)}`

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})

function lands(parts: ReadonlyMap<string, Parts>, properties: (group: string) => object) {
  return [...parts].map(([group, coordinates]): Feature => ({
    type: 'Feature',
    properties: properties(group),
    geometry: { type: 'MultiPolygon', coordinates },
  }))
}

/** Draws the states of any day on one level of detail; units outside `near` are left out. */
export function createScenes(atlas: Atlas, mesh: UnitMesh, colours: Colouring) {
  const [grounds, hatches] = [createMerger(mesh), createMerger(mesh)]
  const tintOf = (family: string | null) => (family === null ? null : (colours.get(family) ?? 0))
  return (day: Day, near: ReadonlySet<string> | null = null): StatesScene => {
    const owners = statesAt(atlas, day)
    const standing = (unit: string) => {
      const row = near && !near.has(unit) ? undefined : owners.get(unit)
      return row ? standingOf(atlas, row) : null
    }
    const tinted = grounds((unit) => standing(unit)?.ground ?? null)
    const hatched = hatches((unit) => {
      const hatch = standing(unit)?.hatch
      return hatch ? hatchId(hatch.kind, tintOf(hatch.family)) : null
    })
    if (near) for (const unit of owners.keys()) if (!near.has(unit)) owners.delete(unit)
    return {
      lands: collection([
        ...lands(tinted, (family) => ({ tint: tintOf(family) })),
        ...lands(hatched, (hatch) => ({ hatch })),
        ...shores(mesh, (unit) => tintOf(standing(unit)?.ground ?? null)),
      ]),
      // Only the finest level is seen from so near that a doubt has a width.
      borders: borderLines(atlas, mesh, owners, near !== null),
    }
  }
}

/** Names are lettered on one level for all zooms, so that they stay where they are. */
export function createNameScenes(atlas: Atlas, mesh: UnitMesh) {
  const names = createNames(atlas, mesh, createMerger(mesh))
  return (day: Day, lang: Lang, isLate: () => boolean = () => false) =>
    names(statesAt(atlas, day), day, lang, isLate)
}
