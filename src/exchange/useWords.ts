import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Problem } from '../core/life/model'
import { EN } from './words-en'
import { RU } from './words-ru'

type Values = Record<string, string | number> | undefined

const filled = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values?.[key] ?? whole))

/**
 * The words of the door. They come with its room, not with the page: most readers never open it.
 */
export function useDoorWords() {
  const { locale } = useI18n()
  const words = computed(() => (locale.value === 'ru' ? RU : EN))
  const tell = (key: Exclude<keyof typeof EN, 'roles' | 'code'>, values?: Values) =>
    filled(words.value[key], values)
  /** What a problem or remark says; one that has no words here speaks for itself. */
  const say = ({
    code,
    values,
    message,
  }: Pick<Problem, 'code' | 'values'> & { message?: string }) =>
    filled(words.value.code[code] ?? message ?? code, values)
  return { words, tell, say }
}
