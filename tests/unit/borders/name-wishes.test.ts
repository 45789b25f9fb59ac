import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { createNames, type NamesWish } from '../../../src/borders/name-wishes'

/** A letterer that answers when the test says so, with names that tell their day. */
function slowLetterer() {
  const answers: (() => void)[] = []
  const letterer = ({ day }: NamesWish) =>
    new Promise<FeatureCollection>((settle) => {
      answers.push(() =>
        settle({
          type: 'FeatureCollection',
          features: [{ type: 'Feature', properties: { day }, geometry: null as never }],
        }),
      )
    })
  const answer = async () => {
    answers.shift()?.()
    // What hangs on the answer, and what on that.
    for (let turn = 0; turn < 4; turn++) await Promise.resolve()
  }
  return { letterer, answer }
}

function begin(first: number) {
  const now = { day: first }
  const sent: unknown[] = []
  const { letterer, answer } = slowLetterer()
  const view = { bounds: [0, 0, 10, 10], zoom: 3 } as const
  const names = createNames(
    letterer,
    () => ({ day: now.day, lang: 'en', view }),
    ({ features }) => sent.push(features[0]?.properties?.['day']),
  )
  return { now, sent, names, answer }
}

describe('what names are asked for', () => {
  it('never shows at first those of a day that the clock has left', async () => {
    const { now, sent, names, answer } = begin(1)
    names.wish('now')
    now.day = 2
    names.wish('now')
    await answer()
    expect(sent).toEqual([])
    await answer()
    expect(sent).toEqual([2])
  })

  it('keeps up with a clock that runs: once some stand, the answer before the last is shown too', async () => {
    const { now, sent, names, answer } = begin(1)
    names.wish('now')
    await answer()
    now.day = 2
    names.wish('now')
    now.day = 3
    names.wish('now')
    await answer()
    await answer()
    expect(sent).toEqual([1, 2, 3])
  })
})
