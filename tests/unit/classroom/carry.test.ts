import { describe, expect, it } from 'vitest'
import { LESSON_HASH, packed, unpacked } from '../../../src/classroom/maker/carry'
import { openLesson } from '../../../src/classroom/maker/openLesson'
import { smallLife } from '../../fixtures/small-life'

const lesson = JSON.stringify({ title: { ru: 'Ссылка и побег' }, steps: Array(12).fill('x') })

describe('a lesson in a link', () => {
  it('comes out as it went in, in letters that every address may have', async () => {
    const hash = await packed(lesson)
    expect(hash).toMatch(/^#lesson=[\w-]+$/)
    expect(await unpacked(hash)).toBe(lesson)
  })

  it('is nothing where it was cut short, or is none', async () => {
    const hash = await packed(lesson)
    expect(await unpacked(hash.slice(0, -9))).toBeNull()
    expect(await unpacked(`${LESSON_HASH}§§§`)).toBeNull()
    expect(await unpacked('#panel')).toBeNull()
  })
})

describe('a lesson of somebody’s own', () => {
  const life = smallLife()
  const own = (steps: unknown[]) =>
    openLesson(JSON.stringify({ version: 1, id: 'own', title: { en: 'Mine' }, minutes: 5, steps }), life, 'x.json') // prettier-ignore

  it('needs one language only, and no source for what its maker says', () => {
    const { tour, problems } = own([{ date: '1902', caption: { en: 'Mine alone.' } }])
    expect(problems).toEqual([])
    expect(tour?.steps).toHaveLength(1)
  })

  it('says what is gone, and keeps the step; one of 500 is cut to what a class bears', () => {
    expect(own([{ item: 'gone' }]).problems.map(({ code }) => code)).toEqual(['dangling-reference'])
    expect(own(Array(500).fill({ date: '1902' })).tour?.steps).toHaveLength(200)
  })

  it('is none where the file is another', () => {
    expect(openLesson('<svg/>', life, 'x.svg')).toMatchObject({ tour: null })
  })
})
