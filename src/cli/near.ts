/** The pairs of letters of a word. */
const pairsOf = (word: string): Set<string> =>
  new Set(Array.from({ length: Math.max(1, word.length - 1) }, (_, i) => word.slice(i, i + 2)))

/** How alike two ids are, from 0 to 1: the share of their pairs of letters (Dice's coefficient). */
function likeness(a: Set<string>, b: Set<string>): number {
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}

/** The ids most like one that is not there, best first; none where nothing is like it. */
export function nearest(id: string, ids: Iterable<string>, count = 3): string[] {
  const own = pairsOf(id.toLowerCase())
  return [...ids]
    .map((other) => ({ other, like: likeness(own, pairsOf(other.toLowerCase())) }))
    .filter(({ like }) => like > 0.3)
    .sort((a, b) => b.like - a.like)
    .slice(0, count)
    .map(({ other }) => other)
}
