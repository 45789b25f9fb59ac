import { whenOf } from '../../core/time/edtf'
import { whenBy } from '../../core/life/accounts/account'
import type { Journey, Life, Stay } from '../../core/life/model'
import type { Band } from './bands'

/** The dates that other accounts give to stays and to journeys, at their widest. */
export interface OtherBands {
  stays: Band[]
  journeys: Band[]
}

function bandsOf(items: readonly (Stay | Journey)[], who: string, first: number, last: number) {
  return items
    .filter((item) => item.who.includes(who))
    .flatMap((item) =>
      (item.alternatives ?? []).flatMap((account, i): Band[] => {
        const when = whenBy(item, account)
        if (when === item.when) return []
        const [from, to] = whenOf(when).outer
        return [{ id: `${item.id}-${i}`, from: Math.max(from, first), to: Math.min(to + 1, last) }]
      }),
    )
}

/** What of a person's way is dated otherwise by accounts that are not followed, between two moments. */
export function otherBandsOf(life: Life, who: string, first: number, last: number): OtherBands {
  return {
    stays: bandsOf(life.stays, who, first, last),
    journeys: bandsOf(life.journeys, who, first, last),
  }
}
