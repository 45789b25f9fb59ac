import type { Citation } from './model'
import type { Certainty } from './vocabulary'
import type { Check } from './check'

interface Evidence {
  certainty?: Certainty | undefined
  sources: Citation[]
}
interface Claim extends Evidence {
  id: string
  alternatives?: Evidence[] | undefined
}

/** The claim itself and what other accounts make of it, each with its path. */
const evidenceOf = ({ id, alternatives = [], ...claim }: Claim): [string, Evidence][] => [
  [id, claim],
  ...alternatives.map((other, i): [string, Evidence] => [`${id}.alternatives[${i}]`, other]),
]

/** What nobody opened a book for is not certain (design: the basis of a citation). */
export const checkEvidence: Check = (draft, problems) => {
  const claims: [string, Claim[]][] = [
    ['stays.json', draft.stays],
    ['journeys.geojson', draft.journeys],
    ['events.json', draft.events],
  ]
  for (const [file, items] of claims) {
    for (const [path, { certainty, sources }] of items.flatMap(evidenceOf)) {
      if (certainty !== 'certain' || sources.some((c) => c.basis === 'read')) continue
      problems.error(
        file,
        `${path}.certainty`,
        'certain-without-reading',
        'is "certain", but no source was read for it; open one and cite it with "basis": "read", or say "less-certain".',
      )
    }
  }
  return draft
}
