import type { Life } from '../../core/life/model'
import type { Selection as OnMap } from '../../scene/moment'
import type { Selection } from '../../stores/choice/selection'

/** What of the map a card is about: of an event or a stay its place; null where nothing of it is. */
export function onMap(life: Life | null, selected: Selection | null): OnMap | null {
  if (!life || !selected) return null
  const { kind, id } = selected
  if (kind === 'place' || kind === 'journey') return { kind, id }
  const told = kind === 'event' ? life.events : kind === 'stay' ? life.stays : []
  const item = told.find((each) => each.id === id)
  return item ? { kind: 'place', id: item.place } : null
}
