import { boundsAround } from '../core/geo/around'
import type { Journey } from '../core/life/model'
import type { LessonStep } from '../core/story/tours/tours'
import type { Stage } from '../core/story/stages'
import { useLife } from '../stores/life/life'
import { usePreferences } from '../stores/preferences'
import { useSpan } from '../stores/choice/span'
import { useView } from '../stores/map/view'

/** Days: just before a journey he is still where it begins. */
const BEFORE = 1e-3

/** Makes the map show a stage of a step; gives the moment that the clock is to come to. */
export function useStepView(): (step: LessonStep, stage: Stage) => number {
  const open = useLife()
  const picked = useSpan()
  const preferences = usePreferences()
  const view = useView()

  /** The places to choose from, with room beside them for the buttons that name them. */
  function showCandidates(step: LessonStep, candidates: readonly string[]) {
    const { told } = step
    const from = told?.kind === 'journey' ? [told.item.from] : []
    const places = [...candidates, ...from].flatMap((id) => {
      const place = open.life?.places.get(id)
      return place ? [place.at] : []
    })
    preferences.follow = false
    view.wish = { kind: 'bounds', bounds: boundsAround(places) }
  }

  /** Both ways in one picture, to be compared. */
  function showBoth({ told }: LessonStep, other: Journey) {
    const own = told?.kind === 'journey' ? told.item.line : []
    view.wish = { kind: 'bounds', bounds: boundsAround([...own, ...other.line]) }
  }

  return (step, stage) => {
    const isAsked = stage === 'veil' || stage === 'pause'
    const guess = step.pause?.kind === 'where-next' ? step.pause.candidates : null
    picked.heldFrom = guess && isAsked ? step.moment : null
    if (guess && isAsked) {
      showCandidates(step, guess)
      return step.moment - BEFORE
    }
    const isShown = step.show !== null && stage !== 'told' && !isAsked
    preferences.follow = step.view === null && !isShown
    if (step.view) view.wish = { kind: 'view', view: step.view }
    const { show } = step
    if (isShown && show?.journey) showBoth(step, show.journey)
    if (isShown && show) return show.moment
    return guess ? step.until : step.moment
  }
}
