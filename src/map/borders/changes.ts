import { LINE_KINDS, TILE_LAYERS, type Picture, type TileLayer } from '../../borders/picture'

/** A feature that looks different: what it was and what it is; null where it is not seen. */
export interface Change {
  layer: TileLayer
  id: number
  from: number | null
  to: number | null
}

/** What differs between two pictures. */
export function changesBetween(before: Picture, after: Picture): Change[] {
  return TILE_LAYERS.flatMap((layer) => {
    const [old, now] = [before[layer], after[layer]]
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): Change[] => {
      const [from, to] = [old.get(id) ?? null, now.get(id) ?? null]
      return from === to ? [] : [{ layer, id, from, to }]
    })
  })
}

/** What the layers of the map ask of a feature (see `bordersLayers`). */
export type FeatureState = Record<string, number>

/** The state of a feature in the midst of a change, as far as `fade` (0 to 1) has come. */
export function stateOf({ layer, from, to }: Change, fade: number): FeatureState {
  const share = (seen: number | null, part: number) => (seen === null ? 0 : part)
  if (layer === 'lands') return { from: from ?? -1, tint: to ?? -1, fade }
  if (layer !== 'borders') return { shown: share(from, 1 - fade) + share(to, fade) }
  return Object.fromEntries(
    LINE_KINDS.map((kind, at) => [kind, (from === at ? 1 - fade : 0) + (to === at ? fade : 0)]),
  )
}
