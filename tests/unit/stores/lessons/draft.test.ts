import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useDraft } from '../../../../src/stores/lessons/draft'
import { useLife } from '../../../../src/stores/life/life'
import { goodTexts } from '../../../fixtures/lives'

/** What the browser keeps of a lesson; `full` lets it take nothing more. */
const room = { full: false, blocked: false, kept: new Map<string, string>() }

beforeEach(async () => {
  setActivePinia(createPinia())
  await useLife().openTexts(goodTexts())
  Object.assign(room, { full: false, blocked: false, kept: new Map<string, string>() })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      if (room.blocked) throw new DOMException('blocked', 'SecurityError')
      return room.kept.get(key) ?? null
    },
    setItem: (key: string, text: string) => {
      if (room.full) throw new DOMException('full', 'QuotaExceededError')
      room.kept.set(key, text)
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

it('a lesson goes on where the storage is full, says that it is not kept, and is kept once there is room', () => {
  const draft = useDraft()
  draft.begin('Mine')
  expect(draft.isKept).toBe(true)
  room.full = true
  draft.add('irkutsk-exile')
  draft.rewrite(0, { note: { en: 'By heart.' } })
  expect(draft.isKept).toBe(false)
  expect(draft.tour?.steps).toEqual([{ item: 'irkutsk-exile', note: { en: 'By heart.' } }])
  expect(draft.kept()).not.toContain('By heart.')
  draft.undo()
  expect(draft.tour?.steps[0]?.note).toBeUndefined()
  room.full = false
  draft.rewrite(0, { note: { en: 'Kept.' } })
  expect(draft.isKept).toBe(true)
  expect(draft.kept()).toContain('Kept.')
})

it('a storage that is blocked is no lesson, and no crash', () => {
  room.blocked = true
  const draft = useDraft()
  expect(draft.kept()).toBeNull()
  expect(draft.isKept).toBe(false)
})
