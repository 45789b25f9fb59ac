import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../../src/core/life/files/json'
import { jsonFaultAt } from '../../../../src/core/life/files/json-fault'
import { goodTexts } from '../../../fixtures/lives'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1, "b": x}', 'x}'],
    ['{"a": 1,}', '}'],
    ['[1 2]', '2]'],
    ['{"a" 1}', '1}'],
    ['[1, 2}', '}'],
    ['{"a": "b\nc"}', '"b\nc"}'],
    ['{"a": 1} {', '{'],
    ['{a: 1}', 'a: 1}'],
    ['[01]', '1]'],
    ['[1, 2', ''],
    ['', ''],
  ])('%j: before %j', (text, rest) => {
    expect(jsonFaultAt(text)).toBe(text.length - rest.length)
  })

  it('agrees with the engine on every cut and every missing letter of a real file', () => {
    const text = goodTexts()['events.json'].slice(0, 900)
    const whole = goodTexts()['sources.json']
    const broken = Array.from(whole, (_, i) => whole.slice(0, i) + whole.slice(i + 1))
    for (const each of [
      text,
      whole,
      ...broken,
      '[]',
      '{}',
      ' 1 ',
      '"a"',
      '[[],{"a":{}}]',
      '-0.5e+7',
    ]) {
      expect([each, jsonFaultAt(each) === null]).toEqual([each, isJson(each)])
    }
  })

  it('reads a file that begins with a byte-order mark', () => {
    expect(parseJson('stays.json', '\uFEFF{"stays": []}')).toEqual({
      ok: true,
      value: { stays: [] },
    })
  })

  it('names file and line of a cut', () => {
    expect(parseJson('stays.json', '{\n "stays": [\n  {')).toMatchObject({
      ok: false,
      problem: { file: 'stays.json', path: '3:4', code: 'not-json' },
    })
  })
})
