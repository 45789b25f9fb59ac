import { describe, expect, it } from 'vitest'
import { deskOf, textsOf, type Desk } from '../../../../src/core/life/desk/desk'
import type { LifeTexts } from '../../../../src/core/life/draft'
import { withTold } from '../../../../src/core/life/desk/changes'
import type { KeptLife } from '../../../../src/stores/own/kept'
import { takeUp, type Chest, type Keeping } from '../../../../src/stores/own/keeper'
import { goodTexts } from '../../../fixtures/lives'

/** A browser whose database takes its time, and forgets what a closed tab had not finished. */
function browser(texts: LifeTexts = goodTexts()) {
  let record: KeptLife | undefined = { id: 'own', title: 'Own', at: 0, texts }
  let notes: string | null = null
  let closed = 0
  const room = { whole: true, notes: true }
  const chestOf = (): Chest => {
    const tab = closed
    return {
      read: () => Promise.resolve(record && structuredClone(record)),
      async update(_, change) {
        await new Promise((resolve) => setTimeout(resolve, 2))
        if (tab !== closed) return new Promise(() => undefined)
        if (!room.whole) throw new DOMException('full', 'QuotaExceededError')
        record = structuredClone(change(record))
        return undefined
      },
      note(_, text) {
        if (!room.notes) return false
        if (tab === closed) notes = text
        return true
      },
      noted: () => notes,
    }
  }
  return { chestOf, room, close: () => (closed += 1), record: () => record }
}

const retitled = (desk: Desk, n: number) =>
  withTold(desk, 'stays', desk.stays[n % desk.stays.length]?.id ?? '', {
    title: { en: `Step ${n}` },
  })
const quiet = () => undefined

describe('keeping a life while it is worked on', () => {
  it('loses nothing in fifty closings of the tab at any moment', async () => {
    const machine = browser()
    let expected: Desk | undefined
    let seed = 7
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
    for (let closing = 0, n = 0; closing < 50; closing += 1) {
      const keeper = await takeUp('own', machine.chestOf(), quiet, 1)
      if (!keeper) throw new Error('not kept')
      if (expected) expect(textsOf(keeper.desk)).toEqual(textsOf(expected))
      let desk: Desk = keeper.desk
      for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes -= 1) {
        const next = retitled(desk, (n += 1))
        keeper.keep(desk, next)
        desk = next
        if (random() < 0.5) await new Promise((resolve) => setTimeout(resolve, random() * 5))
      }
      expected = desk
      machine.close()
    }
  })

  it('keeps the whole even where there is no room for notes', async () => {
    const machine = browser()
    machine.room.notes = false
    const keeper = await takeUp('own', machine.chestOf(), quiet, 1)
    const next = keeper && retitled(keeper.desk, 1)
    if (!keeper || !next) throw new Error('not kept')
    keeper.keep(keeper.desk, next)
    await keeper.settled()
    expect(machine.record()?.texts['stays.json']).toContain('Step 1')
  })

  it('says that the browser is full, and keeps all of it once there is room again', async () => {
    const machine = browser()
    const said: Keeping[] = []
    const keeper = await takeUp('own', machine.chestOf(), (state) => said.push(state), 1)
    if (!keeper) throw new Error('not kept')
    machine.room.whole = false
    const [one, two] = [retitled(keeper.desk, 1), retitled(retitled(keeper.desk, 1), 2)]
    keeper.keep(keeper.desk, one)
    await keeper.settled()
    expect(said.at(-1)).toBe('refused')
    machine.room.whole = true
    keeper.keep(one, two)
    await keeper.settled()
    expect(said.at(-1)).toBe('kept')
    expect(machine.record()?.texts['stays.json']).toMatch(/Step 1[^]*Step 2|Step 2[^]*Step 1/)
  })

  it('overwrites nothing that another tab has changed since', async () => {
    const machine = browser()
    const said: Keeping[] = []
    const here = await takeUp('own', machine.chestOf(), (state) => said.push(state), 1)
    const there = await takeUp('own', machine.chestOf(), quiet, 1)
    if (!here || !there) throw new Error('not kept')
    there.keep(there.desk, retitled(there.desk, 1))
    await there.settled()
    here.keep(here.desk, retitled(here.desk, 2))
    await here.settled()
    expect(said.at(-1)).toBe('elsewhere')
    expect(machine.record()?.texts['stays.json']).toContain('Step 1')
    expect(machine.record()?.texts['stays.json']).not.toContain('Step 2')
  })

  it('does not take up what is no life', async () => {
    const machine = browser({ 'life.json': '{' })
    expect(await takeUp('own', machine.chestOf(), quiet)).toBeNull()
    expect(deskOf({ 'stays.json': '{' }).ok).toBe(false)
  })
})
