import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { ATLAS_DAYS } from '../core/atlas/model'
import type { Lang } from '../core/life/model'
import { basemapLayers, basemapSources, fontFaces, type MapAssets } from './ground/basemap'
import { bordersLayers, bordersSources, statesNameLayers } from './borders/layers'
import type { PaletteName } from '../look/inks'
import { labelSize, leastLettering, lifeLayers } from './layers/layers'
import { lifeSources } from './layers/sources'
import { townLayers, townSources } from './ground/towns'

export interface StyleChoice {
  palette: PaletteName
  lang: Lang
  /** Px: on a wall labels are sized by the screen, of which the map is a part. */
  shortSide: number
  projection: 'mercator' | 'globe'
}

/** The ground with the borders in their places: below the sea, and above it. */
function groundLayers(
  assets: MapAssets,
  { palette, lang, shortSide }: StyleChoice,
): LayerSpecification[] {
  const states = bordersLayers(palette)
  return basemapLayers(palette, lang, {
    insets: assets.shore !== undefined,
    leastPx: leastLettering(palette, shortSide),
  }).flatMap((ground) => [
    ...states.filter(({ before }) => before === ground.id).map(({ layer }) => layer),
    ground,
  ])
}

/**
 * The whole map: the ground, the states, the towns, and the life above them. States are lettered
 * above the towns: of names that meet the upper one stays, and a state has one, towns there are
 * many. The choice never changes ids or sources.
 */
export function styleOf(assets: MapAssets, choice: StyleChoice): StyleSpecification {
  const { palette, lang, shortSide, projection } = choice
  return {
    version: 8,
    projection: { type: projection },
    'font-faces': fontFaces(assets),
    sources: {
      ...basemapSources(assets),
      ...bordersSources(assets.borders),
      ...townSources(assets.towns),
      ...lifeSources(),
    },
    layers: [
      ...groundLayers(assets, choice),
      ...townLayers(palette, lang, ATLAS_DAYS[0], {
        leastPx: leastLettering(palette, shortSide),
      }),
      ...statesNameLayers(palette),
      ...lifeLayers(palette, labelSize(palette, shortSide)),
    ],
  }
}
