import { describe, expect, it } from 'vitest'
import type { LessonStep } from '../../../src/core/story/tours/tours'
import { worksOf } from '../../../src/classroom/works'
import { life } from '../core/made-life'

const source = {
  id: 'siege',
  kind: 'primary',
  lang: 'ru',
  author: 'Троцкий, Лев',
  title: 'Как вооружалась революция. Том 1',
  year: 1923,
} as const
const step = { sources: [{ source: 'siege', basis: 'read' }] } as unknown as LessonStep
const worksIn = (locale: string) =>
  worksOf({ ...life({}), sources: new Map([[source.id, source]]) }, [step, step], locale)

describe('the works of a lesson', () => {
  it('stand in letters that the class reads, by their main titles', () => {
    expect(worksIn('en')).toEqual(['Trotskii, Lev, Kak vooruzhalasʹ revoliutsiia (1923)'])
    expect(worksIn('ru')).toEqual(['Троцкий, Лев, Как вооружалась революция (1923)'])
  })
}) // prettier-ignore
