import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { lastAtMost } from '../core/geo/count'
import { nextPart, partAt, partSteps, type Part } from '../core/story/parts'
import { back, forward, held, stagesOf, type Standing } from '../core/story/stages'
import { tourSteps } from '../core/story/tours/tours'
import { useClock } from '../stores/clock'
import { useLife } from '../stores/life/life'
import { usePreferences } from '../stores/preferences'
import { useSpan } from '../stores/choice/span'
import { useTour } from '../stores/lessons/tour'
import { useTours } from '../stores/lessons/tours'
import { useVeils } from '../stores/choice/veils'
import { useGlide } from './useGlide'
import { useStepView } from './useStepView'

const HAIR = 1e-6

/** The lesson that is given, of a tour or of a part of the life: its steps, where it stands, the way on. */
export function useLesson() {
  const open = useLife()
  const clock = useClock()
  const preferences = usePreferences()
  const picked = useSpan()
  const given = useTour()
  const tours = useTours()
  const veils = useVeils()
  const { glideTo, finish, gliding } = useGlide()
  const showStep = useStepView()

  const part = shallowRef<Part | null>(null)
  /** It began at the clock's moment, and nobody has gone to a step yet. */
  const isFree = shallowRef(false)

  const record = () => [clock.first, clock.last] as const
  const tour = computed(() => given.own ?? tours.find(given.id))
  /** Asked for by an address, and not there. */
  const isMissing = computed(() => given.id !== null && !tour.value && tours.state === 'ready')
  const steps = computed(() => {
    const { life, person } = open
    if (!life || !person) return []
    if (tour.value) return tourSteps(life, tour.value.who ?? person.id, tour.value)
    return part.value ? partSteps(life, person.id, part.value, clock.first) : []
  })
  const standing = computed(() => given.standing ?? { step: 0, stage: 0 })
  const step = computed(() => steps.value[standing.value.step - 1] ?? null)
  const stage = computed(() => (step.value && stagesOf(step.value)[standing.value.stage]) ?? 'told')
  const isEnd = computed(() => standing.value.step > steps.value.length)

  /** Takes the lesson to where it is to stand, by a movement or at once. */
  function enter(to: Standing, isCut = false) {
    finish()
    clock.pause()
    given.standing = to
    isFree.value = false
    if (!step.value) return
    const target = showStep(step.value, stage.value)
    if (isCut) clock.seek(target)
    else glideTo(target)
  }

  /** What is told where the lesson began stays covered until somebody uncovers it. */
  function unveils(): boolean {
    const told = isFree.value ? clock.happening?.item : undefined
    if (!told || !veils.isVeiled(told)) return false
    veils.toggle(told.id)
    return true
  }

  function move(direction: 1 | -1) {
    if (direction > 0 && unveils()) return
    if (direction > 0 && isEnd.value && !tour.value && part.value) {
      const { life } = open
      const next = life && nextPart(life, record(), part.value)
      if (next) beginPart(next)
      return
    }
    const move = direction > 0 ? forward : back
    enter(move(standing.value, steps.value))
  }

  function jump(to: number) {
    enter(held(Math.min(Math.max(to, 1), steps.value.length), steps.value.length))
  }

  /** To the title, as if nobody had been here. */
  function restart() {
    enter({ step: 0, stage: 0 })
  }

  function beginPart(next: Part) {
    part.value = next
    enter({ step: 0, stage: 0 })
  }

  /** Where the clock is in its part; a step of it that the address names comes first. */
  function beginHere() {
    const { life } = open
    if (!life) return
    part.value = partAt(life, record(), picked.span, clock.moment)
    const last = lastAtMost(steps.value, clock.moment + HAIR, ({ moment }) => moment)
    const isThere = Math.abs((steps.value[last]?.moment ?? NaN) - clock.moment) < HAIR * 100
    if (given.standing) return enter(held(given.standing.step, steps.value.length), true)
    if (last < 0 || isThere) return enter(held(last < 0 ? 1 : last + 1, steps.value.length), true)
    given.standing = { step: last + 1, stage: 0 }
    isFree.value = true
    preferences.follow = true
  }

  async function begin() {
    if (!given.own && given.id !== null) {
      await tours.load()
      // The life is still on its way, and begins this anew.
      if (tours.state === 'idle') return
    }
    if (isMissing.value) given.take(null)
    if (!tour.value) return beginHere()
    // A tour goes where it goes, whatever part was picked.
    picked.restore(null)
    enter(held(given.standing?.step ?? 0, steps.value.length), true)
  }

  watch(
    () => [given.id, given.own, open.life?.id, open.edition === null],
    () => void begin(),
    { immediate: true },
  )
  onScopeDispose(() => {
    finish()
    picked.heldFrom = null
    given.take(null)
  })

  return {
    tour,
    part,
    steps,
    standing,
    step,
    stage,
    isEnd,
    isFree,
    move,
    jump,
    restart,
    finish,
    gliding,
  }
}
