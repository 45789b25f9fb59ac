import type { Citation } from './model'
import type { Certainty } from './vocabulary'
import type { Check } from './check'

interface Claim {
  id: string
  certainty: Certainty
  sources: Citation[]
}

/** What nobody opened a book for is not certain (design: the basis of a citation). */
export const checkEvidence: Check = (draft, problems) => {
  const claims: [string, Claim[]][] = [
    ['stays.json', draft.stays],
    ['journeys.geojson', draft.journeys],
    ['events.json', draft.events],
  ]
  for (const [file, items] of claims) {
    for (const { id, certainty, sources } of items) {
      if (certainty !== 'certain' || sources.some((c) => c.basis === 'read')) continue
      problems.error(
        file,
        `${id}.certainty`,
        'certain-without-reading',
        'is "certain", but no source was read for it; open one and cite it with "basis": "read", or say "less-certain".',
      )
    }
  }
  return draft
}
