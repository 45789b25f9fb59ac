import { describe, expect, test } from 'vitest'
import { createPace, type Pace } from '../../../../src/core/story'
import { resolveItinerary } from '../../../../src/core/itinerary/resolve'
import { whereabouts } from '../../../../src/core/itinerary/whereabouts'
import { dayFromIso } from '../../../../src/core/time/day'
import { createFollowing } from '../../../../src/map/camera/following'
import { sceneAt, type SceneMoment } from '../../../../src/scene/moment'
import { readTrotsky } from '../../../geodata/trotsky'
import { flyingMap } from '../flying-map'
import { at, must } from '../setting'

const PADDING = { top: 48, right: 88, bottom: 200, left: 48 }

function followed(width = 1280, height = 800) {
  const flying = flyingMap(width, height)
  const following = createFollowing(flying.map, {
    isReduced: () => false,
    letGone: () => undefined,
    foresee: () => null,
    ahead: () => null,
  })
  following.set(true)
  return { ...flying, following }
}

test('a flight that cut another short is let arrive', () => {
  const { following, flights } = followed()
  for (const iso of ['1902-07-01', '1902-08-22', '1904-01-01']) following.attend(at(iso))
  const begun = flights.length
  for (let frame = 0; frame < 3; frame++) following.attend(at('1904-01-01'))
  expect(flights).toHaveLength(begun)
})

test('where a flight would lose him the map cuts', () => {
  const { following, flights, cuts } = followed()
  following.attend(at('1904-12-20'))
  const before = cuts.length
  following.attend(at('1905-01-30'))
  expect([flights.length, cuts.length - before]).toEqual([0, 1])
})

test('a window that is turned keeps him in sight', () => {
  const { following, resize, project, pass } = followed(390, 844)
  const moment = at('1917-01-12')
  following.attend(moment)
  resize({ width: 844, height: 390 })
  following.fit({ top: 0, right: 0, bottom: 0, left: 0 })
  pass(5000)
  const { x, y } = project(must(moment.now.at))
  expect(x > 0 && x < 844 && y > 0 && y < 390).toBe(true)
})

/** Plays a story as the clock does, with the map following; counts the frames without him. */
function play(from: string, until: string, size: [number, number], fps: number, speed: number) {
  const { life } = readTrotsky()
  const itinerary = resolveItinerary(life, 'trotsky')
  const pace: Pace = createPace(life, 'trotsky', { minutes: 15 })
  const flying = flyingMap(...size)
  let moment = must(dayFromIso(from))
  let shown: SceneMoment | null = null
  const seen = (of: number) => (shown = sceneAt(life, itinerary, of, 'en', null, shown))
  const following = createFollowing(flying.map, {
    isReduced: () => false,
    letGone: () => undefined,
    foresee: seen,
    ahead: (seconds) => pace.dayAt(pace.storyAt(moment) + seconds * speed),
  })
  following.fit(PADDING)
  following.set(true)
  const lost: string[] = []
  for (const end = must(dayFromIso(until)); moment < end;) {
    const next = pace.dayAt(pace.storyAt(moment) + speed / fps)
    if (following.isReadyFor(whereabouts(life, 'trotsky', next).at)) moment = next
    const now = seen(moment)
    following.attend(now)
    flying.pass(1000 / fps)
    if (!now.now.at) continue
    const { x, y } = flying.project(now.now.at)
    const inside = x >= PADDING.left && x <= size[0] - PADDING.right && y >= PADDING.top && y <= size[1] - PADDING.bottom // prettier-ignore
    if (!inside) lost.push(`${moment.toFixed(2)} ${now.where.journey ?? now.where.place}`)
  }
  return { lost }
}

describe('through the whole life he is in sight in every frame of the story', () => {
  test.each<[string, [number, number], number, number]>([
    ['on a desk', [1280, 800], 20, 2],
    ['where frames are slow', [1280, 800], 4, 1],
    ['on a phone', [390, 844], 20, 4],
    ['on a phone across', [844, 520], 20, 4],
    ['in great haste', [1280, 800], 30, 16],
  ])('%s', (_, size, fps, speed) => {
    const { lost } = play('1879-11-08', '1940-08-20', size, fps, speed)
    expect(lost).toEqual([])
  })
})
