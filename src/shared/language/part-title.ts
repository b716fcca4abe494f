import type { PartsField } from '../model/fields/field'
import { valueAt } from '../model/fields/field-value'
import { type Language, type LocalizedText, textIn } from '../model/language'
import { proseDate } from './dates'
import { partName } from './field-names'
import { valueName } from './value-names'

/** What one part is called in its heading: its kind, its title, its date. */
export function partTitle(field: PartsField, part: object, language: Language): string {
  const words = Object.entries(field.fields).flatMap(([name, inner]) => {
    const value = valueAt(part, [name])
    if (inner.type === 'choice' && (name === 'kind' || name === 'authority')) {
      return [valueName(inner.domain, String(value), language)]
    }
    if (inner.type === 'localized' && name === 'title') return [textIn(value as LocalizedText, language)]
    if (inner.type === 'date' && name === 'date' && typeof value === 'string') return [proseDate(value, language)]
    if (inner.type === 'number' && name === 'year') return [String(value ?? '')]
    return []
  })
  const title = words.filter((word) => word !== '').join(' · ')
  return title === '' ? partName(field.part, language) : title
}
