import type { Language } from '../model/language'
import { localeOf } from './locale'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** The size of a file as people say it: "950 byte", "12 kB", "1.2 MB", "1,2 Mo"; one decimal below ten. */
export function proseSize(bytes: number, language: Language): string {
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** power
  return new Intl.NumberFormat(localeOf[language], {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power > 0 && value < 10 ? 1 : 0,
  }).format(value)
}
