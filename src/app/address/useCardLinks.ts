import { useLife } from '../../stores/life/life'
import { useLives } from '../../stores/life/lives'
import { usePreferences } from '../../stores/preferences'
import { useSelection } from '../../stores/choice/selection'
import type { CardLinks } from '../../ui/texts/links'
import { writeAddress } from './address'

/** Links to cards: an address of their own, and opened without leaving the page. */
export function useCardLinks(): CardLinks {
  const open = useLife()
  const lives = useLives()
  const preferences = usePreferences()
  const selection = useSelection()

  return {
    href: (kind, id) =>
      writeAddress({
        life: open.life && open.life.id !== lives.first() ? open.life.id : null,
        lang: preferences.locale,
        who: open.who === open.life?.subjects[0]?.id ? null : open.who,
        selected: { kind, id },
      }),
    open: selection.select,
  }
}
