import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLife } from '../life/life'
import { useSpan } from '../choice/span'
import { useWords } from './words'

/** The picked part of the life in words: the title of its chapter, or its ends; empty without one. */
export function useSpanText(): { title: ComputedRef<string>; ends: ComputedRef<string> } {
  const { t } = useI18n()
  const open = useLife()
  const picked = useSpan()
  const words = useWords()

  const ends = computed(() => {
    const { span } = picked
    if (!span) return ''
    return t('timeline.fromTo', {
      from: words.day(Math.floor(span.from), 'short'),
      to: words.day(Math.ceil(span.to) - 1, 'short'),
    })
  })
  const title = computed(() => {
    const chapter = open.life?.chapters.find(({ id }) => id === picked.span?.chapter)
    return words.say(chapter?.title) || ends.value
  })

  return { title, ends }
}
