import type { EntryProblem } from '../model/fields/check-value'
import { checkValue } from '../model/fields/check-value'
import type { ClockField, CodeField, DateField, NumberField, TextField } from '../model/fields/field'
import type { Language } from '../model/language'
import { parseClock, parseDate } from './parse-date'
import { parseNumber } from './parse-number'

/** The fields whose value is typed as one piece of text. */
export type TypedField = TextField | DateField | ClockField | NumberField | CodeField
export type Entry =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly problem: EntryProblem }

function parse(field: TypedField, text: string, language: Language): Entry {
  switch (field.type) {
    case 'date': {
      const date = parseDate(text)
      return date === null ? { ok: false, problem: { code: 'not-a-date' } } : { ok: true, value: date }
    }
    case 'clock': {
      const time = parseClock(text)
      return time === null ? { ok: false, problem: { code: 'not-a-time' } } : { ok: true, value: time }
    }
    case 'number': {
      const number = parseNumber(text, language)
      return number === null ? { ok: false, problem: { code: 'not-a-number' } } : { ok: true, value: number }
    }
    case 'code':
      return { ok: true, value: field.list === 'currencies' ? text.trim().toUpperCase() : text.trim().toLowerCase() }
    case 'text':
      return { ok: true, value: field.shape === 'lines' || field.shape === 'line' ? text : text.trim() }
  }
}

/** What was typed, as the value to store, or what is wrong with it. An empty entry is "not there". */
export function readEntry(field: TypedField, text: string, language: Language): Entry {
  if (text.trim() === '') {
    return field.required
      ? { ok: false, problem: { code: 'required' } }
      : { ok: true, value: field.type === 'text' ? field.empty : null }
  }
  const entry = parse(field, text, language)
  if (!entry.ok) return entry
  const problem = checkValue(field, entry.value)
  return problem === null ? entry : { ok: false, problem }
}
