import type { Journey, LifeEvent, Stay } from '../../core/life/model'

type Say = (key: string) => string

/** How somebody travelled: “by train, on foot”. */
export const modeWords = (t: Say, { modes }: Pick<Journey, 'modes'>): string =>
  modes.map((mode) => t(`vocabulary.mode.${mode}`)).join(', ')

/** What kind of stay or event something is; of a journey, by what means. */
export const kindWords = (
  t: Say,
  kind: 'stay' | 'journey' | 'event',
  item: Stay | Journey | LifeEvent,
): string =>
  // prettier-ignore
  'modes' in item ? modeWords(t, item) : t(`vocabulary.${kind}.${item.kind}`)
