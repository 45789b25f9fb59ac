import type { Check } from '../check'
import type { Source } from '../../life/model'

/** GeoNames, however a life calls it. */
const isGazetteer = ({ id, url = '' }: Source) =>
  id === 'geonames' || /^https?:\/\/([\w-]+\.)*geonames\.org(\/|$)/.test(url)

/** A gazetteer of today knows today's names of what it has: no periods, and no other place. */
export const checkGazetteer: Check = (draft, problems) => {
  const gazetteers = new Set(draft.sources.filter(isGazetteer).map(({ id }) => id))
  for (const { id, names, located } of draft.places) {
    for (const [i, { when, sources }] of names.entries()) {
      for (const [k, { source }] of sources.entries()) {
        if (!gazetteers.has(source)) continue
        const path = `${id}.names[${i}].sources[${k}]`
        if (when !== undefined) {
          problems.error(
            'places.geojson',
            path,
            'gazetteer-for-period',
            `cites GeoNames for ${when}, but it has no periods; cite what says since when the name was in force, or leave "when" out.`,
            { date: when },
          )
        } else if (located.by !== 'geonames') {
          problems.error(
            'places.geojson',
            path,
            'gazetteer-for-elsewhere',
            'cites GeoNames, which did not locate this place; cite what names it.',
          )
        }
      }
    }
  }
  return draft
}
