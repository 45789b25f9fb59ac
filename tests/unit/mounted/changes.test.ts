// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import ItemChanges from '../../../src/cards/evidence/ItemChanges.vue'
import { life } from '../core/made-life'
import { openAt } from './setting'

const { show } = openAt(life({}), '1900-01-01')
const CHANGES = JSON.stringify({
  editions: [
    { number: '2', date: '2026-11-29', changes: [{ kind: 'mended', item: 'a', text: { en: 'The day.' } }] }, // prettier-ignore
  ],
})

afterEach(() => vi.unstubAllGlobals())

async function opened(id: string, answer: Response) {
  const asked = vi.fn(() => Promise.resolve(answer))
  vi.stubGlobal('fetch', asked)
  const shown = show(ItemChanges, { id, life: life({}), isFirst: true, folder: 'lives/x' })
  expect(asked).not.toHaveBeenCalled()
  const details = shown.find('details')
  details.element.open = true
  await details.trigger('toggle')
  await flushPromises()
  return { text: shown.text(), asked }
}

it('asks for the changes when they are wanted, and tells those of the item', async () => {
  const { text, asked } = await opened('a', new Response(CHANGES))
  expect(asked.mock.calls).toHaveLength(1)
  expect(text).toContain('Mended: The day.')
})

it('says that nothing changed, and that the list could not be had, in different words', async () => {
  const none = await opened('b', new Response(CHANGES))
  const missing = await opened('a', new Response('', { status: 404 }))
  expect(none.text).not.toContain('The day.')
  expect(missing.text).not.toContain('The day.')
  expect(missing.text).not.toBe(none.text)
})
