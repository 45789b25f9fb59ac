/**
 * Letters to add, drop or change to make one text of the other (Levenshtein), if they are at most
 * `most`; else null.
 */
export function within(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let k = 1; k <= b.length; k += 1) {
      const same = a[i - 1] === b[k - 1] ? 0 : 1
      const cost = Math.min((above[k - 1] ?? 0) + same, (above[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return null
    above = row
  }
  const edits = above[b.length] ?? Infinity
  return edits <= most ? edits : null
}
