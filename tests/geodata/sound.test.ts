import { describe, expect, it } from 'vitest'
import { LIFE_FILES } from '../../src/core/life/files'
import type { LifeTexts } from '../../src/core/life/draft'
import { readSoundLife } from '../../src/core/life/files/sound'
import { soundFiles } from '../../src/core/check/sound'
import { readTrotsky, textOf } from './trotsky'

const texts = Object.fromEntries(LIFE_FILES.map((file) => [file, textOf(file)])) as LifeTexts

describe('the committed life, written to be read without a check', () => {
  it('is the same life', () => {
    const sound = soundFiles(texts)
    if (!sound) throw new Error('there is something to report')
    expect(readSoundLife(sound)).toEqual(readTrotsky().life)
  })

  it('is not written so with a fault in it', () => {
    const events = texts['events.json']?.replace('"when": "1917', '"when": "1917-13')
    expect(soundFiles({ ...texts, 'events.json': events })).toBeNull()
    expect(soundFiles({ ...texts, 'stays.json': undefined })).toBeNull()
  })
})
