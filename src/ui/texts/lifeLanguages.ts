import type { InjectionKey, Ref } from 'vue'

/** The languages of the life that is open, in the order in which its texts fall back on them. */
export const LIFE_LANGUAGES: InjectionKey<Readonly<Ref<readonly string[]>>> = Symbol('languages')
