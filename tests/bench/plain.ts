import { addProtocol, Map as GlMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { Protocol } from 'pmtiles'
import { mapAssets } from '../../src/app/map/mapAssets'
import { absoluteAssets } from '../../src/map/ground/assets'
import { basemapLayers, basemapSources, fontFaces } from '../../src/map/ground/basemap'

/** The ground of the page, its style and tiles, on a page that is nothing but MapLibre's example. */

// Addresses of workers are relative to the page; those of the site's files to its root.
setWorkerUrl(new URL(workerUrl, import.meta.url).href)
addProtocol('pmtiles', new Protocol().tile)
const assets = absoluteAssets(mapAssets(), new URL('/', location.href).href)
const map = new GlMap({
  container: 'map',
  style: {
    version: 8,
    'font-faces': fontFaces(assets),
    sources: basemapSources(assets),
    layers: basemapLayers('paper', 'en'),
  },
  center: [32, 50],
  zoom: 3.4,
})
void map.once('load').then(() => {
  Object.assign(window, { mapIsThere: true })
})
