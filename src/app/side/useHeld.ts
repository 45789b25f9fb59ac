import { computed, type ComputedRef } from 'vue'
import type { Reader } from '../../cards/reader'
import { toldOf, type ToldItem } from '../../cards/telling/toldOf'
import { datedDays } from '../../core/itinerary/record'
import { useCountries } from '../../stores/map/countries'

/** Stays of the person followed at places that a state held at their beginning or end; none while nobody knows. */
export function useHeld(
  reader: () => Reader | null,
  stateId: () => string | null,
): ComputedRef<readonly ToldItem[]> {
  const countries = useCountries()
  return computed(() => {
    const [to, id] = [reader(), stateId()]
    if (!to || id === null) return []
    void countries.load()
    if (!countries.units) return []
    return toldOf(
      to.life,
      (item) =>
        'place' in item &&
        item.who.includes(to.person.id) &&
        datedDays(item).some((day) => countries.stateAt(item.place, day) === id),
    ).filter(({ kind }) => kind === 'stay')
  })
}
