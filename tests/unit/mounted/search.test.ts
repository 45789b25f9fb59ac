// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import SearchResults from '../../../src/search/SearchResults.vue'
import { life, name, place } from '../core/made-life'
import { openAt, settled } from './setting'

type Listener = (event: { data: unknown }) => void

/** The worker of the search in this thread: the same code, without one of its own. */
async function workerHere() {
  const listeners: Listener[] = []
  vi.stubGlobal('postMessage', (data: unknown) => {
    for (const listener of listeners) listener({ data })
  })
  await import('../../../src/search/indexer')
  class Here {
    addEventListener(event: string, listener: Listener) {
      if (event === 'message') listeners.push(listener)
    }
    postMessage(data: unknown) {
      // As between threads: not within the call.
      queueMicrotask(() => self.onmessage?.({ data } as MessageEvent))
    }
    terminate() {
      listeners.length = 0
    }
  }
  vi.stubGlobal('Worker', Here)
}

beforeAll(async () => {
  // The atlas and the towns do not come: the life is found without them.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network in tests')))
  await workerHere()
})
afterAll(() => void vi.unstubAllGlobals())

describe('what is found', () => {
  const found = async (query: string) => {
    const places = ['Old Kan', 'Kansk', 'Kan'].map((toponym, i) =>
      place(`p${String(i)}`, [90 + i, 56], { names: [name(toponym)] }),
    )
    const { show } = openAt(life({ places }), '1900-01-01')
    const results = show(SearchResults, { listId: 'found', query })
    await settled()
    await settled()
    return results
  }

  it('has the exact name first, then what begins so, then what contains it', async () => {
    const results = await found('kan')
    const options = results.findAll('[role=group] [role=option]').map((each) => each.text())
    expect(options.map((text) => /Old Kan|Kansk|Kan/.exec(text)?.[0])).toEqual(['Kan', 'Kansk', 'Old Kan']) // prettier-ignore
  })

  it('says that there is nothing', async () => {
    const results = await found('xyzzy')
    expect(results.findAll('[role=option]')).toEqual([])
    expect(results.find('[role=status]').text()).toMatch(/another spelling/)
  })
})
