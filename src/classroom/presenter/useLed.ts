import type { ComputedRef, Ref } from 'vue'
import { stagesOf } from '../../core/story/stages'
import { usePreferences } from '../../stores/preferences'
import { useStage } from '../../stores/stage'
import { useWords } from '../../stores/words/words'
import { useFigures } from '../useFigures'
import type { useLesson } from '../useLesson'
import { usePresenterWindow } from './usePresenterWindow'
import { useWall } from './useWall'
import type { Spot, ToldStep, Wish } from './wire'

/** Of the maps that the window of whoever presents shows. */
const DRAWN = { width: 480, height: 270, flavour: 'paper' } as const

interface Led {
  lesson: ReturnType<typeof useLesson>
  told: ComputedRef<ToldStep[]>
  spot: Ref<Spot | null>
  /** The file of a picture that did not come; empty where none is missing. */
  missing: Ref<string>
  toggleBlack: () => void
}

/** Lets the windows of whoever presents see the wall and lead it; gives how one is opened. */
export function useLed({ lesson, told, spot, missing, toggleBlack }: Led) {
  const stage = useStage()
  const preferences = usePreferences()
  const words = useWords()
  const figures = useFigures()
  const { steps, step: current, stage: shown, move, jump } = lesson

  /** The map of a step. */
  async function draw(step: number): Promise<string> {
    if (!figures.isReady.value) await figures.fetchGround()
    const [drawn, said] = [steps.value[step - 1], told.value[step - 1]]
    const asked = { ...DRAWN, title: said?.title ?? '', id: `presenter-${String(step)}` }
    if (!drawn) return ''
    await figures.prepareFigure(drawn, asked)
    return figures.figureOf(drawn, asked)
  }

  function obey(wish: Exclude<Wish, { kind: 'draw' }>) {
    if (wish.kind === 'move') move(wish.direction)
    else if (wish.kind === 'jump') jump(wish.step)
    else if (wish.kind === 'black') toggleBlack()
    else if (wish.kind === 'spot') spot.value = wish.spot
  }

  const since = Date.now()
  const wall = useWall(
    () => ({
      title: words.say(lesson.tour.value?.title ?? lesson.part.value?.chapter?.title),
      minutes: lesson.tour.value?.minutes ?? null,
      steps: told.value,
      step: lesson.standing.value.step,
      stage: shown.value,
      holds:
        current.value !== null && lesson.standing.value.stage + 1 < stagesOf(current.value).length,
      isBlack: stage.black,
      spot: spot.value,
      missing: missing.value,
      since,
      address: location.href,
    }),
    obey,
    draw,
  )
  return usePresenterWindow(
    () => preferences.locale,
    () => wall,
  )
}
