import type { Verdict } from './result'

const english = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** A number as people read it, with about three figures that matter: 0.123, 12.3, 100,000. */
export function inFigures(value: number): string {
  if (Number.isInteger(value) || value >= 100) return english.format(value >= 100 ? Math.round(value) : value)
  if (value >= 10) return value.toFixed(1)
  return value >= 1 ? value.toFixed(2) : value.toFixed(3)
}

/** A verdict as one line: what, how much, what it should be, and whether it is. */
export function verdictLine({ claim, value, unit, bound, limit, isMet }: Verdict): string {
  const sign = bound === 'at most' ? '≤' : '≥'
  const outcome = isMet ? 'met' : 'missed'
  return `${isMet ? '✓' : '✗'} ${claim}: ${inFigures(value)} ${unit} (target ${sign} ${english.format(limit)} ${unit}: ${outcome})`
}
