import { FILLERS, monthOf, romanMonthOf, seasonOf } from './lexicon'
import type { Parts } from './parts'

type Token = { kind: 'number'; n: number; digits: number } | { kind: 'month' | 'season'; n: number }

/** "1er", "3rd", "5-го", "1.": a figure with what makes it an ordinal. */
const ORDINAL = /^(\d{1,4})(?:st|nd|rd|th|er|re|º|ª|o|-?(?:го|е|й|я|ое|ого))?$/

function tokenOf(word: string): Token | 'filler' | null {
  const figure = ORDINAL.exec(word)
  if (figure) return { kind: 'number', n: Number(figure[1]), digits: figure[1]?.length ?? 0 }
  const month = monthOf(word)
  if (month !== undefined) return { kind: 'month', n: month }
  const season = seasonOf(word)
  if (season !== undefined) return { kind: 'season', n: season }
  return FILLERS.has(word) ? 'filler' : null
}

/** The words and figures of a date; null if one of them belongs to none. */
function tokensOf(text: string): Token[] | null {
  const spaced = text
    // «12.V.1907», «12/V 1907»
    .replace(
      /^(\d{1,2})[./ ]\s?([ivx]+)[./ ]\s?(\d{4})$/,
      (whole, day: string, roman: string, year: string) => {
        const month = romanMonthOf(roman)
        return month === undefined ? whole : `${day} ${MONTH_NAMES[month - 1] ?? ''} ${year}`
      },
    )
    .replace(/[.,]/g, ' ')
    .replace(/(\d)[-/](?=\p{L}{3,})|(\p{L}{3,})[-/](?=\d)/gu, '$1$2 ')
  const tokens: Token[] = []
  for (const word of spaced.split(/\s+|(?<=\bl')|(?<=\bd')/u).filter(Boolean)) {
    const token = tokenOf(word.replace(/^[ld]'$/, 'le'))
    if (token === null) return null
    if (token !== 'filler') tokens.push(token)
  }
  return tokens
}

const MONTH_NAMES = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
  'november', 'december',
] // prettier-ignore

const isYear = (token: Token) => token.kind === 'number' && token.digits >= 3
const isDay = (token: Token) =>
  token.kind === 'number' && token.digits <= 2 && token.n >= 1 && token.n <= 31

/**
 * Reads "31 December 1911", «12 мая 1907», "Dezember 1911", "le 1er mai", "winter 1872"; the year
 * may be missing, for another end of the span to lend. Null where the words make no date.
 */
export function readWords(text: string): Parts | null {
  const tokens = tokensOf(text)
  if (!tokens || tokens.length === 0 || tokens.length > 3) return null
  const names = tokens.filter(({ kind }) => kind !== 'number')
  const years = tokens.filter(isYear)
  const days = tokens.filter(isDay)
  if (names.length > 1 || years.length > 1 || days.length > 1) return null
  if (names.length + years.length + days.length !== tokens.length) return null
  const [name, year, day] = [names[0], years[0]?.n, days[0]?.n]
  if (name?.kind === 'season') return day === undefined ? { season: name.n, year } : null
  if (name === undefined) return day === undefined ? { year } : null
  return { year, month: name.n, day }
}
