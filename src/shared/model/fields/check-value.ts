import type { LocalizedText } from '../language'
import { writtenLanguages } from '../language'
import type { Field } from './field'

/** Why an entry cannot be stored as it stands. */
export type EntryProblem =
  | { readonly code: 'required' }
  | { readonly code: 'not-a-date' }
  | { readonly code: 'not-a-time' }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'not-whole' }
  | { readonly code: 'too-small'; readonly least: number }
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'not-an-address' }
  | { readonly code: 'not-a-code' }
  | { readonly code: 'not-a-time-zone' }
  /** The end lies before the beginning. */
  | { readonly code: 'before-start' }

const partnerCode = /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/
const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const shortCode = /^[a-z]{2,3}$/
const currencyCode = /^[A-Z]{3}$/

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  return typeof value === 'string' && value.trim() === ''
}

function isRequired(field: Field): boolean {
  return 'required' in field && field.required
}

function checkText(shape: string, value: string): EntryProblem | null {
  switch (shape) {
    case 'email':
      return mailAddress.test(value) ? null : { code: 'not-an-address' }
    case 'partner-code':
      return partnerCode.test(value) ? null : { code: 'not-a-code' }
    case 'time-zone':
      return isTimeZone(value) ? null : { code: 'not-a-time-zone' }
    default:
      return null
  }
}

/** What is wrong with a value for this field; null when it can be stored. */
export function checkValue(field: Field, value: unknown): EntryProblem | null {
  if (field.type === 'localized') {
    return field.required && writtenLanguages(value as LocalizedText).length === 0 ? { code: 'required' } : null
  }
  if (isEmpty(value)) return isRequired(field) ? { code: 'required' } : null
  if (field.type === 'text') return checkText(field.shape, value as string)
  if (field.type === 'code') return codePattern(field.list).test(value as string) ? null : { code: 'not-a-code' }
  if (field.type === 'codes') {
    const pattern = codePattern(field.list)
    return (value as readonly string[]).every((code) => pattern.test(code)) ? null : { code: 'not-a-code' }
  }
  if (field.type === 'number') {
    const number = value as number
    if (field.whole && !Number.isInteger(number)) return { code: 'not-whole' }
    if (field.least !== null && number < field.least) return { code: 'too-small', least: field.least }
    if (field.most !== null && number > field.most) return { code: 'too-large', most: field.most }
  }
  return null
}

function codePattern(list: 'languages' | 'currencies'): RegExp {
  return list === 'languages' ? shortCode : currencyCode
}
