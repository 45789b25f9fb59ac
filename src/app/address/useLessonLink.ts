import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLife } from '../../stores/life/life'
import { useNotices } from '../../stores/notices'
import { useStage } from '../../stores/stage'
import { useTour } from '../../stores/lessons/tour'
import { lessonIn } from './lessonInAddress'

/** Opens the lesson that an address carries in its fragment, at the step that the address names. */
export function useLessonLink(): void {
  const { t, locale } = useI18n()
  const open = useLife()
  const notices = useNotices()
  const stage = useStage()
  const given = useTour()

  async function read(hash: string) {
    const [{ unpacked }, { openLesson }, { lostInLink }] = await Promise.all([
      import('../../classroom/maker/carry'),
      import('../../classroom/maker/openLesson'),
      import('../../classroom/maker/faultWords'),
    ])
    const text = await unpacked(hash)
    const life = open.edition
    const opened = text !== null && life ? openLesson(text, life, 'lesson') : null
    const tour = opened?.tour
    if (!tour) {
      given.carried = ''
      notices.say('lesson', () => t('maker.badLink'))
      return
    }
    if (lostInLink(opened.problems, locale.value))
      notices.say('lesson', () => lostInLink(opened.problems, locale.value) ?? '')
    const { step } = lessonIn(location.search)
    given.takeOwn(tour, hash)
    given.standing = step === null ? null : { step, stage: 0 }
    stage.presenting = true
  }

  watch(
    () => open.status === 'ready' && given.own === null && given.carried,
    (hash) => {
      if (hash) void read(hash)
    },
    { immediate: true },
  )
}
