import { computed, type ComputedRef } from 'vue'
import type { State } from '../../core/atlas'
import type {
  Chapter, Contemporary, Gap, Journey, LifeEvent, Person, Place, Source, Stay,
} from '../../core/life/model' // prettier-ignore
import { peopleOf } from '../../core/life/people'
import { useAtlas } from '../../stores/map/atlas'
import { useLife } from '../../stores/life/life'
import { useSelection } from '../../stores/choice/selection'

/** What a card is about. */
export type Card = { key: string } & (
  | { kind: 'place'; item: Place }
  | { kind: 'journey'; item: Journey }
  | { kind: 'event'; item: LifeEvent }
  | { kind: 'stay'; item: Stay }
  | { kind: 'person'; item: Person | Contemporary }
  | { kind: 'source'; item: Source }
  | { kind: 'chapter'; item: Chapter }
  | { kind: 'gap'; item: Gap }
  | { kind: 'state'; item: State }
  /** Not of the life: who shows it finds it. */
  | { kind: 'town' | 'find'; id: string }
)

/** The card of what is chosen; null where nothing is, or where it is not there (yet). */
export function useCard(): ComputedRef<Card | null> {
  const open = useLife()
  const atlas = useAtlas()
  const selection = useSelection()

  return computed(() => {
    const life = open.whole
    const chosen = selection.selected
    if (!life || !chosen) return null
    const { kind, id } = chosen
    const key = `${kind} ${id}`
    const named = <T extends { id: string }>(items: readonly T[]) =>
      items.find((each) => each.id === id)
    const card = (item: unknown) => (item ? ({ kind, key, item } as Card) : null)
    switch (kind) {
      case 'place':
        return card(life.places.get(id))
      case 'source':
        return card(life.sources.get(id))
      case 'journey':
        return card(named(life.journeys))
      case 'event':
        return card(named(life.events))
      case 'stay':
        return card(named(life.stays))
      case 'person':
        return card(named(peopleOf(life)))
      case 'chapter':
        return card(named(life.chapters))
      case 'gap':
        return card(named(life.gaps))
      case 'state':
        return card(atlas.known?.atlas.states.get(id))
      default:
        return { kind, id, key }
    }
  })
}
