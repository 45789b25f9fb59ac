// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { useLedWall, type LedWall } from '../../../src/classroom/presenter/useLedWall'
import { useWall } from '../../../src/classroom/presenter/useWall'
import type { Wish } from '../../../src/classroom/presenter/wire'

/** Windows of one browser, which hear each other at once. */
class Channel {
  static all = new Set<Channel>()
  onmessage: ((event: { data: unknown }) => void) | null = null
  constructor() {
    Channel.all.add(this)
  }
  postMessage(data: unknown) {
    for (const each of Channel.all) if (each !== this) each.onmessage?.({ data })
  }
  close() {
    Channel.all.delete(this)
  }
}

let scopes: EffectScope[] = []
const within = <T>(run: () => T): T => {
  const scope = effectScope()
  scopes.push(scope)
  return scope.run(run) as T
}
const close = (n: number) => {
  scopes[n]?.stop()
}

function wall(title: string) {
  const wishes: string[] = []
  const news = () => ({
    ...{ title, minutes: null, steps: [], step: 1, stage: 'told' as const, holds: false },
    ...{ isBlack: false, spot: null, missing: '', since: 0, address: title },
  })
  const obey = (wish: Wish) => wishes.push(wish.kind)
  const id = within(() => useWall(news, obey, () => Promise.resolve('')))
  return { id, wishes }
}
const presenter = (asked: string | null): LedWall => within(() => useLedWall(asked))

beforeEach(() => {
  scopes = []
  Channel.all.clear()
  vi.stubGlobal('BroadcastChannel', Channel)
  vi.useFakeTimers()
})
afterEach(() => {
  for (const scope of scopes) scope.stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('two walls of one browser each follow the window that they opened', () => {
  const [one, two] = [wall('one'), wall('two')]
  const [first, second] = [presenter(one.id), presenter(two.id)]
  first.send?.({ kind: 'move', direction: 1 })
  second.send?.({ kind: 'black' })
  expect([first.news.value?.title, second.news.value?.title]).toEqual(['one', 'two'])
  expect([one.wishes, two.wishes]).toEqual([['move'], ['black']])
})

it('two windows may lead one wall, and both know where it stands', () => {
  const { id, wishes } = wall('one')
  const windows = [presenter(id), presenter(null)]
  for (const { send } of windows) send?.({ kind: 'move', direction: 1 })
  expect(wishes).toEqual(['move', 'move'])
  expect(windows.map(({ news }) => news.value?.title)).toEqual(['one', 'one'])
})

it('a wall that was closed is said, and the next one taken', () => {
  const { id } = wall('one')
  const led = presenter(id)
  close(0)
  expect(led.isOpen.value).toBe(false)
  expect(led.news.value?.address).toBe('one')
  const again = wall('again')
  expect(led.isOpen.value).toBe(true)
  led.send?.({ kind: 'black' })
  expect(again.wishes).toEqual(['black'])
})

it('a wall that crashed without a word is given up for one that speaks', () => {
  const { id } = wall('one')
  const led = presenter(id)
  // Its end of the line is gone, and nobody was told.
  Channel.all.delete([...Channel.all][0] as Channel)
  const other = wall('other')
  expect(led.news.value?.title).toBe('one')
  vi.advanceTimersByTime(2000)
  expect(led.news.value?.title).toBe('other')
  led.send?.({ kind: 'black' })
  expect(other.wishes).toEqual(['black'])
})

it('a second wall does not take the window of the first', () => {
  const { id } = wall('one')
  const led = presenter(id)
  wall('two')
  vi.advanceTimersByTime(5000)
  expect(led.news.value?.title).toBe('one')
})
