import type { Map as GlMap } from 'maplibre-gl'
import type { Bounds } from './handle'

/** What a map shows, as far as its edges. */
export function boundsOf(map: GlMap): Bounds {
  const bounds = map.getBounds()
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
}

/** The picture of a map, PNG. The drawing buffer is only filled while a frame is rendered. */
export function pictureOf(map: GlMap): Promise<Blob> {
  return new Promise((resolve, reject) => {
    map.once('render', () =>
      map
        .getCanvas()
        .toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is empty')))),
    )
    map.triggerRepaint()
  })
}
