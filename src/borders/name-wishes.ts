import type { FeatureCollection } from 'geojson'
import type { Day } from '../core/time/day'
import type { Lang } from '../core/life/model'
import type { NamesView } from './names-view'

/** What is to be lettered: the states of a day, in what of the map can be seen. */
export interface NamesWish {
  day: Day
  lang: Lang
  view: NamesView
}

/** Who letters the states: a worker, as it takes more than a moment. Rejects where it cannot. */
export type Letterer = (wish: NamesWish) => Promise<FeatureCollection>

/** Names wait until no other change follows for so long, ms: under a dragged clock they would only delay it. */
const REST_MS = 200

export interface Names {
  /** Asks for the names: now, or when no other wish has come for a moment. */
  wish(when: 'now' | 'at rest'): void
  destroy(): void
}

/**
 * Asks for names one question at a time: of the wishes that come meanwhile the last one counts.
 * `wished` says what is to be lettered; null where nothing is.
 */
export function createNames(
  letterer: Letterer,
  wished: () => NamesWish | null,
  send: (names: FeatureCollection) => void,
): Names {
  let resting: ReturnType<typeof setTimeout> | undefined
  let isUnderWay = false
  let isNews = false
  let hasSent = false

  /** The first names are of the day that is asked for: none at all are better than those of another. */
  function take(names: FeatureCollection, { day }: NamesWish): void {
    if (!hasSent && isNews && wished()?.day !== day) return
    hasSent = true
    send(names)
  }

  function letter(): void {
    clearTimeout(resting)
    const wish = wished()
    if (!wish) return
    isNews = isUnderWay
    if (isUnderWay) return
    isUnderWay = true
    letterer(wish)
      .then((names) => take(names, wish))
      // Without names the map still shows whose land it was.
      .catch(() => undefined)
      .finally(() => {
        isUnderWay = false
        if (isNews) letter()
      })
  }

  return {
    wish(when) {
      if (when === 'now') return letter()
      clearTimeout(resting)
      resting = setTimeout(letter, REST_MS)
    },
    destroy: () => clearTimeout(resting),
  }
}
