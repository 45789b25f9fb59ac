import type { Map as GlMap } from 'maplibre-gl'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMarkerRoom } from '../../../../src/map/names/marker-room'
import type { MarkerPart } from '../../../../src/scene/marker-now'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const part = (sign: MarkerPart['sign'], at: MarkerPart['at']): MarkerPart => ({ sign, at, turned: null, mirrored: false }) // prettier-ignore
const onTheWay = (at: MarkerPart['at']) => [part('pointer', at), part('travel-certain', at)]

function begun() {
  const told: unknown[] = []
  const setData = ({ features }: { features: { geometry: { coordinates: unknown } }[] }) => {
    told.push(features.map(({ geometry }) => geometry.coordinates))
    return Promise.resolve()
  }
  const room = createMarkerRoom({ getSource: () => ({ setData }) } as unknown as GlMap)
  return { room, told }
}

it('names make room for the marker where it stands on its way', () => {
  const { room, told } = begun()
  room.follow(onTheWay([30, 50]))
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([[[30, 50]]])
})

it('while it moves nothing is told but that it left', () => {
  const { room, told } = begun()
  room.follow(onTheWay([30, 50]))
  vi.advanceTimersByTime(1000)
  for (let lon = 31; lon < 60; lon++) {
    room.follow(onTheWay([lon, 50]))
    vi.advanceTimersByTime(16)
  }
  expect(told).toEqual([[[30, 50]], []])
})

it('where somebody stays the name of the place keeps room itself', () => {
  const { room, told } = begun()
  room.follow([part('ring-certain', [30, 50])])
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([])
})

it('a map that is about to go is told nothing', () => {
  const { room, told } = begun()
  room.follow(onTheWay([30, 50]))
  room.forget()
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([])
})
