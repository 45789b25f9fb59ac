/** Which piece belongs to which unit: the most specific selector has it. */
import type { Piece } from './cut'

export interface UnitRow {
  unit: string
  parts: string[]
  line: number
}

export interface Fault {
  code: string
  message: string
}

/** A selector names `ISO3`, `ISO3/name`, `ISO3#cut`, or `ISO3/name#cut`. */
export function compose(pieces: Piece[], units: UnitRow[]) {
  const faults: Fault[] = []
  const ownerOf = new Map<string, string>()
  const used = new Set<string>()
  for (const { unit, parts, line } of units) {
    for (const part of parts) {
      const taken = ownerOf.get(part)
      if (taken) {
        const message = `units.csv:${String(line)}: "${part}" belongs to "${taken}" and to "${unit}"`
        faults.push({ code: 'overlap', message })
      } else ownerOf.set(part, unit)
    }
  }
  const byUnit = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const cut = piece.cut ? `#${piece.cut}` : ''
    const choices = cut
      ? [piece.selector, piece.country + cut, piece.province, piece.country]
      : [piece.selector, piece.country]
    const selector = choices.find((choice) => ownerOf.has(choice))
    const unit = selector === undefined ? undefined : ownerOf.get(selector)
    if (selector === undefined || unit === undefined) {
      faults.push({ code: 'no-unit', message: `no unit takes "${piece.selector}"` })
      continue
    }
    used.add(selector)
    const own = byUnit.get(unit)
    if (own) own.push(piece)
    else byUnit.set(unit, [piece])
  }
  for (const { unit, parts, line } of units) {
    for (const part of parts.filter((p) => !used.has(p))) {
      const message = `units.csv:${String(line)}: "${part}" of "${unit}" selects nothing`
      faults.push({ code: 'selects-nothing', message })
    }
  }
  return { byUnit, faults }
}
