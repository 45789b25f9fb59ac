import type { Beat } from './beats'

/** Days a second of each beat. */
export function ratesOf(beats: readonly Beat[], seconds: readonly number[]): number[] {
  return beats.map((beat, index) => (beat.to - beat.from) / (seconds[index] ?? 1))
}

/** The rate than which half of the story's seconds run slower. */
export function medianRate(rates: readonly number[], seconds: readonly number[]): number {
  const order = rates.map((_, index) => index).sort((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0))
  const half = seconds.reduce((total, s) => total + s, 0) / 2
  let passed = 0
  for (const index of order) {
    passed += seconds[index] ?? 0
    if (passed >= half) return rates[index] ?? 1
  }
  return 1
}
