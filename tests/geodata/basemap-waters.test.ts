import { describe, expect, it } from 'vitest'
import { covers, isInside, tileAt, tileOf } from './basemap-tiles'

describe('waters of the period', () => {
  it.each([
    ['Rybinsk', 38.3, 58.5],
    ['Kuybyshev', 49.6, 54.5],
    ['Kakhovka', 34.3, 47.4],
    ['Tsimlyansk', 43.0, 48.2],
    ['Bratsk', 101.8, 55.6],
    ['Kapchagay', 77.6, 43.8],
    ['Nasser', 32.6, 23.1],
    ['Volta', -0.2, 7.7],
  ])('leave out the reservoir of %s', async (_name, longitude, latitude) => {
    for (const zoom of [2, 4, 6])
      expect(await covers('lakes', longitude, latitude, zoom)).toBe(false)
  })

  it.each([
    ['Ladoga', 31.5, 60.8],
    ['Baikal', 108.3, 53.8],
    ['the Aral Sea of old, east', 60.9, 44.8],
    ['the Aral Sea of old, south', 59.6, 44.3],
  ])('have %s', async (_name, longitude, latitude) => {
    for (const zoom of [3, 4, 6])
      expect(await covers('lakes', longitude, latitude, zoom)).toBe(true)
  })

  it.each([
    ['Kanev', 31.5, 49.8],
    ['Iriklinskoye', 58.8, 51.9],
    ['Narva', 28.2, 59.28],
    ['Pong', 76, 32],
  ])('leave out the reservoir of %s, which the source does not name', async (_name, x, y) => {
    expect(await covers('lakes', x, y, 6)).toBe(false)
  })

  it.each([
    ['Ilmen', 31.3, 58.27, undefined],
    ['Gatún', -79.9, 9.2, 1913],
    ['Mead', -114.4, 36.15, 1936],
    ['Ivankovo', 36.37, 56.59, 1937],
  ])('say since when %s is there, if a dam made it', async (_name, longitude, latitude, year) => {
    const [x, y] = tileOf(longitude, latitude, 6)
    const layer = (await tileAt(6, Math.floor(x), Math.floor(y))).layers.lakes
    const spot = [(x % 1) * (layer?.extent ?? 0), (y % 1) * (layer?.extent ?? 0)]
    const lakes = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i))
    const here = lakes.find((lake) => lake && isInside(spot, lake))
    expect(here).toBeDefined()
    expect(here?.properties.dam).toBe(year)
  })

  it('have the dike that closes the Zuiderzee, with its year', async () => {
    const [x, y] = tileOf(5.2, 53, 6)
    const { dikes } = (await tileAt(6, Math.floor(x), Math.floor(y))).layers
    expect(dikes?.feature(0).properties.built).toBe(1932)
  })

  it('have the Zuiderzee open to the sea', async () => {
    for (const zoom of [4, 6]) expect(await covers('ocean', 5.4, 52.55, zoom)).toBe(true)
  })
})
