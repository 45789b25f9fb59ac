/**
 * A list out of its order, the same each time: by a step that goes through all of it and has no
 * divisor in common with its length. Of two it turns them round; of fewer there is nothing to turn.
 */
export function shuffled<T>(list: readonly T[]): T[] {
  const count = list.length
  if (count < 3) return [...list].reverse()
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b))
  let stride = Math.max(2, Math.round(count * 0.62))
  while (divides(count, stride) !== 1 || stride === 1) stride += 1
  return list.map((_, i) => list[(i * stride + Math.floor(count / 2)) % count] as T)
}
