import type { PartialLife, PartialPlace } from '../partial-life'

/** The names under which a place without coordinates is looked for. */
export const unplacedNames = ({ geometry, names, id }: PartialPlace): string[] =>
  geometry ? [] : names.length > 0 ? names.map(({ toponym }) => toponym) : [id]

/** All names of the parts that want a gazetteer. */
export const namesToFind = (lives: readonly PartialLife[]): Set<string> =>
  new Set(lives.flatMap(({ places }) => [...places.values()].flatMap(unplacedNames)))
