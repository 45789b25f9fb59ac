import { describe, expect, it } from 'vitest'
import { finderIn } from '../../../../src/formats/gazetteer/find'
import { Gazetteer, rivalsOf } from '../../../../src/formats/gazetteer/gazetteer'
import { shelvesOf, townLine, townsIn, type Town } from '../../../../src/formats/gazetteer/towns'

const town = (name: string, lon: number, lat: number, population: number, country = 'XX'): Town => ({
  name,
  at: [lon, lat],
  population,
  country,
}) // prettier-ignore
const KHARKIV = { ...town('Kharkiv', 36.25, 49.98, 1_430_000, 'UA'), id: 706483 }
const TOWNS = [
  KHARKIV,
  town('Kingston', -76.79, 17.99, 937_700, 'JM'),
  town('Kingston', -76.48, 44.23, 114_195, 'CA'),
  town('Kingston', 147.3, -42.97, 9_000, 'AU'),
  town('Springfield', -89.64, 39.8, 116_250, 'US'),
  town('Springfield', -72.59, 42.1, 155_000, 'US'),
  town('Bern', 7.44, 46.94, 133_000, 'CH'),
]
const gazetteer = new Gazetteer(TOWNS)

describe('the gazetteer', () => {
  it.each(['Kharkiv', 'Харьков', 'Kharkov', 'Charkow', 'Kharkow', 'KHARKIV, Ukraine', 'г. Харьков'])(
    'knows %s in other spellings and scripts, on the shelves that its letters name',
    (name) => {
      expect(gazetteer.candidates(name)[0]?.name).toBe('Kharkiv')
      const kept = new Gazetteer(TOWNS.filter((each) => shelvesOf(name).some((shelf) => shelvesOf(each.name).includes(shelf))))
      expect(kept.candidates(name)[0]?.name).toBe('Kharkiv')
    },
  ) // prettier-ignore

  it('puts the nearer first where somebody was near, else the larger', () => {
    expect(gazetteer.candidates('Kingston')[0]?.country).toBe('JM')
    expect(gazetteer.candidates('Kingston', [[-75.7, 45.42]])[0]?.country).toBe('CA')
    expect(gazetteer.candidates('Kingston', [[149.1, -35.3]])[0]?.country).toBe('AU')
  })

  it('calls a name sure only where no rival is as likely, and tells how far off it may be', () => {
    const find = finderIn(gazetteer)
    const unsure = find('Springfield', [])
    expect(unsure).toMatchObject({ isSure: false, radiusKm: 300 })
    expect(unsure?.others?.map(({ country }) => country)).toEqual(['US'])
    expect(find('Kingston', [[-76.5, 18.1]])).toMatchObject({ isSure: true, at: [-76.79, 17.99] })
    expect(rivalsOf([])).toEqual([])
  })

  it('finds a name with a slip of the pen, and is not sure of it; a short name is not bent', () => {
    expect(finderIn(gazetteer)('Springfeld', [])).toMatchObject({ isSure: false })
    expect(gazetteer.candidates('Barn')).toEqual([])
    expect(gazetteer.candidates('Nowhere at all')).toEqual([])
  })

  it('keeps a town through its shelf', () => {
    const lines = TOWNS.map(townLine).join('\n')
    expect(townsIn(lines)).toEqual(TOWNS)
  })
})
