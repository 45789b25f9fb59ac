import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Problem } from '../core/life/model'
import { MEND_EN } from './mending/words-en'
import { MEND_RU } from './mending/words-ru'
import { EN as DOOR_EN } from './words-en'
import { RU as DOOR_RU } from './words-ru'

const EN = { ...DOOR_EN, ...MEND_EN, code: { ...DOOR_EN.code, ...MEND_EN.code } }
const RU: typeof EN = { ...DOOR_RU, ...MEND_RU, code: { ...DOOR_RU.code, ...MEND_RU.code } }

type Values = Record<string, string | number> | undefined

const filled = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values?.[key] ?? whole))

/**
 * The words of the door and of the table. They come with their room, not with the page: most readers never open it.
 */
export function useDoorWords() {
  const { locale } = useI18n()
  const words = computed(() => (locale.value === 'ru' ? RU : EN))
  const tell = (key: Exclude<keyof typeof EN, 'roles' | 'code' | 'ways'>, values?: Values) =>
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
