import type { Check } from '../check'

/** What an authority file calls one place it does not call another; and GeoNames has it once. */
export const checkAuthorities: Check = (draft, problems) => {
  const owners = new Map<string, string>()
  for (const { id, located, authorities = {} } of draft.places) {
    if (authorities.geonames !== undefined && located.by === 'geonames' && located.id !== undefined)
      problems.error(
        'places.geojson',
        `${id}.authorities.geonames`,
        'authority-twice',
        'says again what "located" says; leave it out.',
      )
    for (const [file, key] of Object.entries(authorities)) {
      const entry = `${file} ${String(key)}`
      const other = owners.get(entry)
      if (other === undefined) owners.set(entry, id)
      else
        problems.error(
          'places.geojson',
          `${id}.authorities.${file}`,
          'authority-shared',
          `is also that of "${other}"; keep it with the place that the entry is about.`,
          { id: other },
        )
    }
  }
  return draft
}
