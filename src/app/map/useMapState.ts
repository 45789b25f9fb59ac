import { computed, type ComputedRef } from 'vue'
import type { Padding } from '../../map/handle'
import type { MapState } from '../../map/state'
import { useAtlas } from '../../stores/map/atlas'
import { useClock } from '../../stores/clock'
import { useLife } from '../../stores/life/life'
import { usePreferences } from '../../stores/preferences'
import { useSelection } from '../../stores/choice/selection'
import { useSpan } from '../../stores/choice/span'
import { useStage } from '../../stores/stage'
import { useView } from '../../stores/map/view'
import { useWhereText } from '../../stores/words/whereText'
import { useWords } from '../../stores/words/words'
import { onMap } from './onMap'

/** What the map is to show, out of the stores: one value, another one with each change. */
export function useMapState(padding: () => Padding): ComputedRef<MapState> {
  const open = useLife()
  const clock = useClock()
  const part = useSpan()
  const selection = useSelection()
  const preferences = usePreferences()
  const stage = useStage()
  const view = useView()
  const atlas = useAtlas()
  const whereText = useWhereText()
  const words = useWords()

  const chosen = computed(() => onMap(open.whole, selection.selected))
  const traveller = computed(() =>
    [words.say(open.person?.name), whereText.value].filter(Boolean).join(', '),
  )
  return computed(() => ({
    life: open.life,
    itinerary: part.itinerary,
    moment: clock.moment,
    lang: preferences.lang,
    palette: stage.presenting ? 'projection' : 'paper',
    selection: chosen.value,
    wholeAhead: preferences.wholeAhead,
    projection: preferences.projection,
    padding: padding(),
    reducedMotion: preferences.reducedMotion,
    follow: preferences.follow,
    traveller: traveller.value,
    atlas: atlas.known,
    wish: view.wish,
  }))
}
