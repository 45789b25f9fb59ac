import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import { meshOf, type UnitTopology } from '../../../../src/core/atlas'
import { outlinesFor } from '../../../../src/borders/files'
import { useGround } from '../../../../src/stores/map/ground'

const [COARSE, MEDIUM, FINE] = ['units-coarse.topojson', 'units-medium.topojson', 'units-fine.topojson'] // prettier-ignore

const asked: string[] = []
let missing: string[] = []
vi.mock('../../../../src/stores/map/outlines', () => ({
  outlines: (file = 'units-coarse.topojson') => {
    asked.push(file)
    const none = { type: 'Topology', arcs: [], objects: { units: { type: 'GeometryCollection', geometries: [] } } } // prettier-ignore
    return missing.includes(file)
      ? Promise.reject(new Error('not here'))
      : Promise.resolve(meshOf(none as unknown as UnitTopology))
  },
}))

const isOnline = vi.hoisted(() => ({ value: true }))
vi.mock('@vueuse/core', () => ({ useOnline: () => isOnline }))

beforeEach(() => {
  isOnline.value = true
  setActivePinia(createPinia())
  asked.length = 0
  missing = []
})

it('a picture stands on outlines as fine as it is close, or on coarser ones', () => {
  expect(outlinesFor(2)).toEqual([COARSE])
  expect(outlinesFor(4)).toEqual([MEDIUM, COARSE])
  expect(outlinesFor(7)).toEqual([FINE, MEDIUM, COARSE])
})

it('each is fetched once, and what cannot be had is done without', async () => {
  missing = [FINE ?? '']
  const ground = useGround()
  expect(ground.atHand(7)).toBeNull()
  const near = await ground.near(7)
  expect(asked).toEqual([FINE, MEDIUM])
  expect(ground.atHand(7)).toBe(near)
  expect(ground.atHand(2)).toBeNull()
  missing = []
  await ground.near(7)
  await ground.open()
  await ground.open()
  expect(asked).toEqual([FINE, MEDIUM, FINE, COARSE])
  expect(ground.coarse).not.toBeNull()
})

it('without a network nobody asks for what the copy for offline has not', async () => {
  isOnline.value = false
  const ground = useGround()
  await ground.near(7)
  expect(asked).toEqual([COARSE])
  isOnline.value = true
  const near = await ground.near(7)
  isOnline.value = false
  expect(await ground.near(7)).toBe(near)
})

it('says where there is none at all', async () => {
  missing = [FINE, MEDIUM, COARSE].map(String)
  await expect(useGround().near(7)).rejects.toThrow('not here')
  await useGround().open()
  expect(useGround().coarse).toBeNull()
})
