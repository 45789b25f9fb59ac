import { expect, test } from 'vitest'
import { wantedShot, type View } from '../../../../src/map/camera/camera'
import { fromPlane, toPlane } from '../../../../src/core/geo/mercator'
import { subjectAt } from '../../../../src/scene/subject'
import { at, must } from '../setting'

const viewport = {
  width: 1280,
  height: 800,
  padding: { top: 20, right: 20, bottom: 160, left: 380 },
}
const wanted = (view: View, iso: string) => wantedShot(view, viewport, subjectAt(at(iso)))
const FAR: View = { lat: 0, lon: -150, zoom: 5 }

test('the plane and the sphere agree', () => {
  const [lon, lat] = fromPlane(toPlane([30.5, 59.9]))
  expect(lon).toBeCloseTo(30.5)
  expect(lat).toBeCloseTo(59.9)
})

test('out of view, a stay is framed at the scale of its neighbourhood', () => {
  const shot = wanted(FAR, '1904-01-01')
  expect(shot?.subject).toBe('stay:vienna')
  expect(shot?.view.zoom).toBeGreaterThanOrEqual(4.8)
  expect(shot?.view.zoom).toBeLessThanOrEqual(6)
})

test('once framed, it rests', () => {
  for (const iso of ['1904-01-01', '1917-01-05', '1902-10-10', '1902-12-01', '1902-08-01'])
    expect(wanted(must(wanted(FAR, iso)).view, iso)).toBeNull()
})

test('one framing does for the whole of a journey', () => {
  const shot = must(wanted(FAR, '1902-08-22'))
  for (const iso of ['1902-09-01', '1902-10-01', '1902-10-19'])
    expect(wanted(shot.view, iso)).toBeNull()
})

test('a voyage is framed from end to end', () => {
  const shot = must(wanted(FAR, '1917-01-05'))
  expect(shot.view.zoom).toBeGreaterThan(2.5)
  expect(shot.view.zoom).toBeLessThan(4)
})

test('far too wide a view is brought closer', () => {
  expect(wanted({ lat: 48.2, lon: 16.4, zoom: 2 }, '1904-01-01')).not.toBeNull()
})

test('the far side of the date line is not far', () => {
  expect(wanted({ lat: 48.2, lon: 16.4 + 360, zoom: 5.5 }, '1904-01-01')).toBeNull()
})

test('before birth there is nothing to show', () => {
  expect(wanted(FAR, '1870-01-01')).toBeNull()
})
