import { FACETS, type Facet, type Sieve } from '../../core/itinerary/facets'

const VALUE = /^(?<facet>[a-z]+):(?<value>[a-z0-9]+(?:-[a-z0-9]+)*)$/
const isFacet = (name: string | undefined): name is Facet => FACETS.includes(name as Facet)

/** Reads `documented,kind:prison,means:ship`; what is not understood is added to `ignored`. */
export function readSieve(text: string | null, ignored: string[]): Sieve {
  const chosen = new Map<Facet, Set<string>>()
  let documented = false
  for (const part of text?.split(',') ?? []) {
    const { facet, value } = VALUE.exec(part)?.groups ?? {}
    if (part === 'documented') documented = true
    else if (isFacet(facet) && value) chosen.set(facet, (chosen.get(facet) ?? new Set()).add(value))
    else ignored.push(`only=${part}`)
  }
  return { documented, chosen }
}

/** The inverse of `readSieve`. */
export function writeSieve({ documented, chosen }: Sieve): string {
  const values = [...chosen].flatMap(([facet, of]) => [...of].map((value) => `${facet}:${value}`))
  return [...(documented ? ['documented'] : []), ...values].join(',')
}
