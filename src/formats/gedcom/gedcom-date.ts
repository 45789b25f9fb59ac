/** A date of a family tree, as `core/time/written` reads dates. */
export interface GedcomDate {
  text: string
  isJulian: boolean
}

const MARK = /^(ABT|CAL|EST)\s+(.+)$/i

/** One side: "ABT 1902" is about, a year of two calendars (1699/00) the later one. */
function side(text: string): string {
  const plain = text.trim().replace(/\b(\d{3})(\d)\/(\d{2})\b/, (whole, century: string, _, year: string) => {
    const [from, to] = [whole.slice(0, 4), century.slice(0, 2) + year]
    return Number(to) >= Number(from) ? to : String(Number(from) + 1)
  })
  const about = MARK.exec(plain)?.[2]
  return about === undefined ? plain : `c. ${about}`
} // prettier-ignore

/**
 * A DATE of GEDCOM 5.5.1 in the words that dates are read from: ABT, BEF, BET … AND, FROM … TO,
 * INT, phrases, and the Julian calendar by its escape.
 */
export function gedcomDate(value: string): GedcomDate {
  const isJulian = /@#DJULIAN@/i.test(value)
  const plain = value.replace(/@#D[^@]*@\s*/g, '').replace(/\s+/g, ' ').trim()
  const text = (() => {
    const both = /^(?:BET|FROM) (.+) (?:AND|TO) (.+)$/i.exec(plain)
    if (both) return `${side(both[1] ?? '')} – ${side(both[2] ?? '')}`
    const one = /^(BEF|AFT|TO|FROM) (.+)$/i.exec(plain)
    const before = { BEF: 'before', TO: 'until', AFT: 'after', FROM: 'from' }[one?.[1]?.toUpperCase() ?? '']
    if (one && before) return `${before} ${side(one[2] ?? '')}`
    const meant = /^INT (.+?) \((.*)\)$/i.exec(plain)
    if (meant) return side(meant[1] ?? '')
    return side(plain.replace(/^\((.*)\)$/, '$1'))
  })()
  return { text: isJulian ? `${text} O.S.` : text, isJulian }
} // prettier-ignore
