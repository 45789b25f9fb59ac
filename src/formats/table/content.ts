import { readWritten } from '../../core/time/written/written'
import { fromWkt } from '../rows/wkt'
import { readCompass, readCoordinate, readPosition } from './coordinate'
import type { Role, Table } from './role'

/** Rows that are looked at: what a column holds shows in its first hundred. */
const SAMPLE = 100
/** A stray word in a column of dates does not make it another. */
const MOST = 0.8

/** The filled cells of a column, of its first rows. */
export function cellsOf(table: Table, column: number, most = SAMPLE): string[] {
  const cells: string[] = []
  for (const { cells: row } of table.rows) {
    const cell = row[column]
    if (cell) cells.push(cell)
    if (cells.length >= most) break
  }
  return cells
}

const share = (cells: string[], is: (cell: string) => boolean) =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length

/** A date that says its year: a bare figure below 1000 might be anything. */
export const looksLikeDate = (cell: string) =>
  /\d{4}/.test(cell) && readWritten(cell, { order: 'day-first' }).ok

export const areDates = (cells: string[]) => share(cells, looksLikeDate) >= MOST
const isBareYear = (cell: string) => /^\d{4}$/.test(cell)
const isWord = (cell: string) => /^\p{L}[\p{L}\p{M}\s'’.,()-]{1,59}$/u.test(cell)
const hasDecimals = (cell: string) => /^-?\d{1,3}[.,]\d{2,}$/.test(cell)

/** What a column of which the heading says nothing holds, by its cells; null where they do not tell. */
export function roleOfContent(cells: string[]): Role | null {
  if (cells.length === 0) return null
  if (cells.every((cell) => fromWkt(cell) !== null)) return 'wkt'
  if (share(cells, (cell) => readPosition(cell) !== null && !looksLikeDate(cell)) === 1)
    return 'position'
  if (cells.every((cell) => readCompass(cell, 'lat') !== null)) return 'north-south'
  if (cells.every((cell) => readCompass(cell, 'lon') !== null)) return 'east-west'
  if (areDates(cells) && !cells.every(isBareYear)) return 'date'
  return null
}

/**
 * Two columns of figures with decimals side by side, the first within 90 degrees: latitude and
 * longitude. Null where no such pair stands there, or more than one.
 */
export function coordinatePair(table: Table, free: readonly number[]): [number, number] | null {
  const figures = free.filter((i) => share(cellsOf(table, i), hasDecimals) === 1)
  const [lat, lon] = figures
  if (lat === undefined || lon === undefined || figures.length !== 2) return null
  const within = (column: number, most: number) =>
    cellsOf(table, column).every((cell) => Math.abs(readCoordinate(cell)?.degrees ?? 999) <= most)
  return within(lat, 90) && within(lon, 180) ? [lat, lon] : null
}

/** Of the columns that are left, the one that reads like names of places: short words, most of them capital. */
export function nameColumn(table: Table, free: readonly number[]): number | undefined {
  return free.find((i) => {
    const cells = cellsOf(table, i)
    return share(cells, isWord) >= MOST && share(cells, (cell) => /^\p{Lu}/u.test(cell)) >= MOST
  })
}

/** A column of a few people's names beside many places: each comes again and again. */
export function repeats(cells: string[]): boolean {
  return cells.length >= 3 && new Set(cells).size <= cells.length / 3
}
