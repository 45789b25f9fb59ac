import { vi } from 'vitest'
import { fromPlane, toPlane } from '../../../src/core/geo/mercator'

type Listener = (event: object) => void
interface View {
  center: [number, number]
  zoom: number
}
interface FeatureRef {
  source: string
  sourceLayer?: string
  id: number
}
interface Collection {
  features: { id?: number; properties: Record<string, unknown>; geometry: object }[]
}

interface CustomLayer {
  id: string
  onAdd?(map: unknown, gl: unknown): void
  render?(gl: unknown, args: unknown): void
}

/** What MapLibre tells a layer that draws itself, on a flat map. */
const FLAT = {
  shaderData: { variantName: 'mercator', vertexShaderPrelude: '', define: '' },
  defaultProjectionData: {
    ...{ mainMatrix: new Array(16).fill(0), fallbackMatrix: new Array(16).fill(0) },
    ...{ tileMercatorCoords: [0, 0, 1, 1], clippingPlane: [0, 0, 0, 0], projectionTransition: 0 },
  },
}

/** A context that draws nothing and keeps what the uniforms are set to. */
function recordingGl() {
  const uniforms: { name: string; values: unknown[] }[] = []
  const gl = new Proxy(
    {},
    {
      get(_, name: string) {
        if (name === 'isContextLost') return () => false
        if (name === 'getUniformLocation') return (_program: unknown, uniform: string) => uniform
        if (/^uniform\d/.test(name))
          return (uniform: string, ...values: unknown[]) => uniforms.push({ name: uniform, values })
        return /^[A-Z_0-9]+$/.test(name) ? 1 : () => ({})
      },
    },
  )
  return { gl, uniforms }
}

/** What stands in for MapLibre: it draws nothing, keeps every order, and moves when it is told. */
export class FakeMap {
  static last: FakeMap
  readonly cuts: View[] = []
  readonly flights: (View & { duration: number })[] = []
  /** The data of each source as it was set last. */
  readonly data = new Map<string, Collection>()
  /** `source/layer/id` of a feature → what it was told. */
  readonly states = new Map<string, Record<string, unknown>>()
  readonly images = new Map<string, { data: unknown }>()
  readonly properties = new Map<string, unknown>()
  readonly layers = new Set<string>()
  private readonly custom = new Map<string, CustomLayer>()
  frames = 0
  /** What lies under the pointer. */
  under: object[] = []
  removed = false
  projection = ''
  private readonly listeners = new Map<string, Listener[]>()
  private view: View
  private readonly canvas = document.createElement('canvas')
  private most = 8

  constructor(
    readonly options: {
      container: HTMLElement
      center: [number, number]
      zoom: number
      fadeDuration: number
      style: { sources: Record<string, object>; layers: { id: string }[] }
    },
  ) {
    this.view = { center: options.center, zoom: options.zoom }
    FakeMap.last = this
  }

  /** The style is there: what the map was made with, and what it was told, is on it. */
  dress(): void {
    for (const { id } of this.options.style.layers) this.layers.add(id)
    this.fire('style.load')
  }

  fire(type: string, event: object = {}): void {
    for (const listener of [...(this.listeners.get(type) ?? [])]) listener(event)
  }
  on(type: string, listener: Listener) {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener])
  }
  once = this.on
  off(type: string, listener: Listener) {
    this.listeners.set(
      type,
      (this.listeners.get(type) ?? []).filter((one) => one !== listener),
    )
  }

  getCanvas = () => this.canvas
  getCanvasContainer = () => this.options.container
  getContainer = () => ({ clientWidth: 800, clientHeight: 600 })
  getPadding = () => ({ top: 0, right: 0, bottom: 0, left: 0 })
  getZoom = () => this.view.zoom
  getMaxZoom = () => this.most
  setMaxZoom = (most: number) => (this.most = most)
  setMinZoom = () => undefined
  getCenter() {
    const [lng, lat] = this.view.center
    return { lng, lat, wrap: () => ({ lng, lat }) }
  }
  getBounds = () => ({ getWest: () => 0, getSouth: () => 0, getEast: () => 1, getNorth: () => 1 })
  project([lon, lat]: [number, number]) {
    const [at, center] = [toPlane([lon, lat]), toPlane(this.view.center)]
    const scale = 2 ** this.view.zoom
    return { x: 400 + (at.x - center.x) * scale, y: 300 + (at.y - center.y) * scale }
  }
  unproject([x, y]: [number, number]) {
    const center = toPlane(this.view.center)
    const scale = 2 ** this.view.zoom
    const at = fromPlane({ x: center.x + (x - 400) / scale, y: center.y + (y - 300) / scale })
    return { lng: at[0], lat: at[1], toArray: () => at }
  }

  jumpTo({ center, zoom }: View) {
    this.view = { center, zoom }
    this.cuts.push(this.view)
    this.fire('moveend')
  }
  /** A flight is over at once: none of these tests is about its course. */
  easeTo({ center, zoom, duration }: View & { duration: number }) {
    this.view = { center, zoom }
    this.flights.push({ center, zoom, duration })
    this.fire('moveend')
  }
  panBy = vi.fn()
  zoomTo = vi.fn()
  isMoving = () => false
  setPadding = () => undefined
  resize = () => undefined
  setProjection = ({ type }: { type: string }) => (this.projection = type)

  getLayer = (id: string) => (this.layers.has(id) ? { id } : undefined)
  addLayer(layer: CustomLayer) {
    this.layers.add(layer.id)
    this.custom.set(layer.id, layer)
    layer.onAdd?.(this, recordingGl().gl)
  }
  removeLayer = (id: string) => this.layers.delete(id)
  getSource(id: string) {
    if (!(id in this.options.style.sources) || this.layers.size === 0) return undefined
    return {
      setData: (data: Collection) => {
        this.data.set(id, data)
        return Promise.resolve()
      },
    }
  }
  setFeatureState({ source, sourceLayer = '', id }: FeatureRef, state: Record<string, unknown>) {
    const key = `${source}/${sourceLayer}/${String(id)}`
    this.states.set(key, { ...this.states.get(key), ...state })
  }
  removeFeatureState({ source }: { source: string }) {
    for (const key of this.states.keys()) if (key.startsWith(`${source}/`)) this.states.delete(key)
  }
  setLayoutProperty = (layer: string, name: string, value: unknown) =>
    this.properties.set(`${layer}.${name}`, value)
  setPaintProperty = this.setLayoutProperty
  setFilter = (layer: string, filter: unknown) => this.properties.set(`${layer}.filter`, filter)
  hasImage = (id: string) => this.images.has(id)
  addImage = (id: string, image: { data: unknown }) => this.images.set(id, image)
  removeImage = (id: string) => this.images.delete(id)
  triggerRepaint = () => void this.frames++
  queryRenderedFeatures = () => this.under
  remove = () => (this.removed = true)

  /** Has a layer that draws itself draw a frame; what its uniforms were, in order. */
  draw(id: string): { name: string; values: unknown[] }[] {
    const { gl, uniforms } = recordingGl()
    this.custom.get(id)?.render?.(gl, FLAT)
    return uniforms
  }
}

/** What stands in for the library's marker: it keeps where it was put last. */
export class FakeMarker {
  static last: FakeMarker
  at: unknown = null
  constructor(readonly options: { element: HTMLElement }) {
    FakeMarker.last = this
  }
  setLngLat(at: unknown) {
    this.at = at
    return this
  }
  addTo(map: FakeMap) {
    map.options.container.append(this.options.element)
    return this
  }
}

/** What was drawn on any canvas: path data with their colour, in order. */
export const painted: { d: string; colour: string }[] = []

/** A canvas that keeps what is drawn: the test's page has none. */
export function fakeCanvas(): void {
  class Path {
    constructor(readonly d: string) {}
  }
  vi.stubGlobal('Path2D', Path)
  const pen = () => ({
    ...{ fillStyle: '', strokeStyle: '' },
    ...{ save: vi.fn(), restore: vi.fn(), scale: vi.fn(), translate: vi.fn() },
    ...{ setTransform: vi.fn(), setLineDash: vi.fn() },
    fill(path: Path) {
      painted.push({ d: path.d, colour: this.fillStyle })
    },
    stroke(path: Path) {
      painted.push({ d: path.d, colour: this.strokeStyle })
    },
    getImageData: (_x: number, _y: number, width: number, height: number) => ({ width, height }),
  })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
    () => pen() as unknown as null,
  )
}
