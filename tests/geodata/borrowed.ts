/** Words as compared: lower case, no accents, ё as е. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function runsOf(words: string[], length: number): string[] {
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '))
}

/** Texts that share this many words running, or more, with another work. */
export function borrowed(
  texts: { path: string; text: string }[],
  work: string,
  length = 8,
): string[] {
  const known = new Set(runsOf(wordsOf(work), length))
  return texts.flatMap(({ path, text }) => {
    const [shared] = runsOf(wordsOf(text), length).filter((run) => known.has(run))
    return shared === undefined ? [] : [`${path}: “${shared}”`]
  })
}
