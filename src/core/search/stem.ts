/** Endings by which words of one kind differ, longest first. */
const RUSSIAN =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ев|ов|ой|ей|ом|ем|ах|ях|ам|ям|ии|ия|ию|ие|ую|юю|ая|яя|ое|ее|ые|ых|их|ым|им|ыи|а|я|о|е|ы|и|у|ю|ь)$/
const ENGLISH = /(?:ings|ing|ies|ed|es|s|y|e)$/

/** Letters that must be left: of a shorter word its ending says too much. */
const LEAST = 3

/**
 * A folded word without its ending, so that "ships" finds "ship" and «корабли» «корабль». Rough on
 * purpose: it joins words for a search, and tells nothing of grammar.
 */
export function stem(word: string): string {
  if (!/[a-zа-я]/.test(word)) return word
  const without = word.replace(/[а-я]/.test(word) ? RUSSIAN : ENGLISH, '')
  return without.length >= LEAST ? without : word
}
