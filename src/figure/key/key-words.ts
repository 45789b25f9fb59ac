import { STAY_KINDS } from '../../core/life/vocabulary'
import { FAMILIES, familyOf } from '../../look/signs/kinds'
import type { KeyWords } from './key'

/** What the key of a figure says, in the words of the page's legend; `t` says a message. */
export function keyWords(t: (key: string) => string): KeyWords {
  const kinds = (family: string) =>
    STAY_KINDS.filter((kind) => familyOf(kind) === family).map((kind) => t(`vocabulary.stay.${kind}`)) // prettier-ignore
  return {
    lines: {
      done: t('map.legendNow'),
      arrival: t('map.legendArrival'),
      next: t('map.legendNext'),
      chapter: t('figure.chapter'),
      old: t('map.legendOld'),
    },
    routes: {
      attested: t('map.legendSolid'),
      inferred: t('map.legendDashed'),
      schematic: t('map.legendDotted'),
    },
    families: Object.fromEntries(
      FAMILIES.filter((family) => family !== 'pass').map((family) => [family, kinds(family).slice(0, 3).join(', ')]), // prettier-ignore
    ),
    unknown: t('map.legendUnknown'),
    area: t('map.legendArea'),
  }
}
