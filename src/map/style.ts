import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { ATLAS_DAYS } from '../core/atlas/model'
import type { Lang } from '../core/life/model'
import { basemapLayers, basemapSources, fontFaces, type MapAssets } from './basemap'
import type { PaletteName } from './inks'
import { labelSize, lifeLayers } from './layers'
import { lifeSources } from './sources'
import { townLayers, townSources } from './towns'

export interface StyleChoice {
  palette: PaletteName
  lang: Lang
  /** Px: on a wall labels are sized by it. */
  mapHeight: number
  projection: 'mercator' | 'globe'
}

/** The whole map: the atlas, and the life above it. The choice never changes ids or sources. */
export function styleOf(assets: MapAssets, choice: StyleChoice): StyleSpecification {
  const { palette, lang, mapHeight, projection } = choice
  return {
    version: 8,
    projection: { type: projection },
    'font-faces': fontFaces(assets),
    sources: { ...basemapSources(assets), ...townSources(assets.towns), ...lifeSources() },
    layers: [
      ...basemapLayers(palette, lang, { insets: assets.shore !== undefined }),
      ...townLayers(palette, lang, ATLAS_DAYS[0]),
      ...lifeLayers(palette, labelSize(palette, mapHeight)),
    ],
  }
}
