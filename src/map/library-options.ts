import type { MapOptions as LibraryOptions, StyleSpecification } from 'maplibre-gl'
import { leastZoom, MOST_ZOOM, type View } from './camera/camera'
import { zoomLimitAt } from './ground/insets'
import type { MapOptions } from './handle'

/** MapLibre's names of what it says to who scrolls over it. */
const gestureWords = ({ windows, mac, mobile }: NonNullable<MapOptions['cooperative']>) => ({
  'CooperativeGesturesHandler.WindowsHelpText': windows,
  'CooperativeGesturesHandler.MacHelpText': mac,
  'CooperativeGesturesHandler.MobileHelpText': mobile,
})

/** What the map library is told at the start: flat, north up, with nothing over it. */
export const libraryOptions = (
  { container, cooperative, state }: MapOptions,
  style: StyleSpecification,
  { lat, lon, zoom }: View,
): LibraryOptions => ({
  container,
  style,
  center: [lon, lat],
  zoom,
  minZoom: leastZoom(container.clientWidth),
  maxZoom: zoomLimitAt([lon, lat], MOST_ZOOM),
  // The tests hold each of its parts to the specification.
  validateStyle: false,
  maxPitch: 0,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  attributionControl: false,
  // The adapter looks after the box itself.
  trackResize: false,
  fadeDuration: state.reducedMotion ? 0 : 250,
  cooperativeGestures: cooperative !== null,
  ...(cooperative && { locale: gestureWords(cooperative) }),
})
