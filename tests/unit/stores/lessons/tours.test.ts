import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useLife } from '../../../../src/stores/life/life'
import { useTours } from '../../../../src/stores/lessons/tours'
import { goodTexts } from '../../../fixtures/lives'

const TOUR = {
  version: 1,
  id: 'walk',
  title: { en: 'A walk', ru: 'Прогулка' },
  minutes: 5,
  steps: [],
}

beforeEach(async () => {
  setActivePinia(createPinia())
  await useLife().openTexts(goodTexts())
  useLife().folder = 'lives/x'
  vi.stubGlobal('fetch', (address: string) => {
    const body = /index/.test(address) ? { tours: ['walk'] } : TOUR
    return Promise.resolve(new Response(JSON.stringify(body)))
  })
})
afterEach(() => void vi.unstubAllGlobals())

it('whoever asks for the tours while they come waits for them, and takes no other lesson for one', async () => {
  const tours = useTours()
  const first = tours.load()
  await tours.load()
  expect(tours.find('walk')?.minutes).toBe(5)
  await first
}) // prettier-ignore
