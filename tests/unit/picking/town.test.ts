import { expect, test } from 'vitest'
import { townAround } from '../../../src/picking/town'
import { planOf } from '../../../src/picking/plan'
import { openLife } from '../../../src/cli/folder'

const { places } = openLife(undefined)
const idsAt = (lon: number, lat: number) => townAround(places.values(), [lon, lat]).map(({ id }) => id) // prettier-ignore

test.each([
  ['Moscow', 37.6, 55.7, ['moscow', 'bolshoi-theatre', 'butyrka', 'khodynka-aerodrome']],
  [
    'Mexico City with Coyoacán',
    -99.15,
    19.4,
    ['mexico-city', 'coyoacan', 'casa-azul', 'panteon-moderno'],
  ],
  ['Alma-Ata', 76.9, 43.2, ['alma-ata', 'hotel-dzhetysu', 'krasin-street-house', 'alma-ata-dacha']],
])('%s, which no source draws close by, has its places on one plan', (_, lon, lat, ids) => {
  const town = idsAt(lon, lat)
  expect(town).toEqual(expect.arrayContaining(ids))
  const plan = planOf(town.flatMap((id) => places.get(id) ?? []))
  expect(plan?.places).toHaveLength(town.length)
})

test('where no place is near there is no town', () => {
  expect(idsAt(-30, 45)).toEqual([])
})
