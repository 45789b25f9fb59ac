import { useI18n } from 'vue-i18n'
import { journeyKm } from '../core/itinerary/track'
import { datedDays } from '../core/itinerary/record'
import type { StoryPoint } from '../core/story/points'
import { useCountries } from '../stores/map/countries'
import { useWords } from '../stores/words/words'

/**
 * What the map shows of a line of the itinerary, in words: of a journey its length, how well its
 * route is known and how exact its line is; of anything else the country that its place was in then,
 * and how far off the place may be.
 */
export function useFacts(): (entry: StoryPoint) => string {
  const { t, n } = useI18n()
  const countries = useCountries()
  const words = useWords()

  return ({ kind, item }) => {
    if (kind === 'journey') {
      const km = t('routes.km', { n: n(Math.round(journeyKm(item))) })
      const exact = t('routes.exactness', { km: n(item.exactnessKm) })
      return [km, t(`vocabulary.route.${item.route}`), exact].join(' · ')
    }
    const place = words.place(item.place)
    const radius = place?.radiusKm ? t('places.uncertainWithin', { km: n(place.radiusKm) }) : ''
    const country = countries.countryOf(item.place, datedDays(item)[0])
    return [words.placeName(item.place), country, radius].filter(Boolean).join(' · ')
  }
}
