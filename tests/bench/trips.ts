import { TripsLayer } from '@deck.gl/geo-layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as GlMap } from 'maplibre-gl'
import { rgba } from '../../src/map/path/gl'
import { INKS } from '../../src/look/inks'
import type { Stretch } from '../../src/scene/path/stretches'
import type { Step } from './cases'
import type { Legs } from './legs'
import { momentOf } from './moments'

const colour = (hex: string) => rgba(hex).map((part) => part * 255) as [number, number, number, number] // prettier-ignore

/** deck.gl's TripsLayer in the map's own stack of layers: a casing and a core, up to now. */
export function trips(map: GlMap, legs: Legs): Step {
  // Single floats on the GPU: days count from the first.
  const base = legs.stretches[0]?.start ?? 0
  const momentsOf = ({ start, end, from, to, vertexFractions }: Stretch) =>
    vertexFractions.map((at) => start - base + ((at - from) / (to - from || 1)) * (end - start))
  const layersAt = (moment: number) =>
    [
      { id: 'trips-casing', width: 4.5, hex: INKS.paper.casing },
      { id: 'trips', width: 2.1, hex: INKS.paper.path },
    ].map(
      ({ id, width, hex }) =>
        new TripsLayer<Stretch>({
          ...{ id, data: legs.stretches, getColor: colour(hex), getWidth: width },
          ...{ widthUnits: 'pixels', capRounded: true, jointRounded: true },
          getPath: ({ line }) => line,
          getTimestamps: momentsOf,
          ...{ currentTime: moment - base, fadeTrail: false },
          parameters: { depthCompare: 'always', depthWriteEnabled: false },
        }),
    )
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] })
  map.addControl(overlay)
  const show = (frame: number) => {
    overlay.setProps({ layers: layersAt(momentOf(legs, frame).path.moment) })
  }
  show(0)
  return show
}
