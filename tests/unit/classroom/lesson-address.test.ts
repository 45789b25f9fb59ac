import { expect, it } from 'vitest'
import { isTyped, lessonAddress } from '../../../src/classroom/lessonAddress'

const PAGE = 'https://example.org/atlas/?date=1917-04-10&lang=ru&view=1,2,3&kiosk=90#x'
const ofLife = { tour: 'exile-and-escape', fragment: '' }

it('leads to a step of a lesson on anybody’s own screen', () => {
  expect(lessonAddress(PAGE, ofLife, 3)).toBe(
    'https://example.org/atlas/?lang=ru&tour=exile-and-escape&present=1&step=3',
  )
})

it('carries a lesson of somebody’s own, which no site has', () => {
  expect(lessonAddress(PAGE, { tour: 'my-lesson', fragment: '#lesson=abc' }, 1)).toBe(
    'https://example.org/atlas/?lang=ru&present=1&step=1#lesson=abc',
  )
})

it('is none from a folder, and none that nobody could copy or scan', () => {
  expect(lessonAddress('file:///stick/trotsky.html?lang=en', ofLife)).toBeNull()
  expect(lessonAddress(PAGE, { tour: null, fragment: `#lesson=${'a'.repeat(900)}` })).toBeNull()
})

it('stands in letters where somebody would type it, and is else the camera’s', () => {
  expect(isTyped(lessonAddress(PAGE, ofLife, 3))).toBe(true)
  expect(isTyped(lessonAddress(PAGE, { tour: null, fragment: `#lesson=${'a'.repeat(200)}` }))).toBe(
    false,
  )
  expect(isTyped(null)).toBe(false)
})
