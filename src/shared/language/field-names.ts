import type { PartName } from '../model/fields/field'
import type { Language } from '../model/language'
import type { RecordKind } from '../model/library'
import { fieldHints, openChoiceWords } from './fields/field-hints'
import { addPartNames, partFieldWords, partNames, wordingWords } from './fields/part-field-words'
import { recordFieldWords } from './fields/record-field-words'
import type { ValueWords } from './values/value-words'

type Table = { readonly [name: string]: ValueWords | undefined }

/** What a field of a record is called in a form. */
export function fieldName(kind: RecordKind, name: string, language: Language): string {
  return (recordFieldWords[kind] as Table)[name]?.[language] ?? name
}

/** What a field inside a part of a record is called. */
export function partFieldName(part: PartName, name: string, language: Language): string {
  return (partFieldWords[part] as Table)[name]?.[language] ?? name
}

/** What one part is called. */
export function partName(part: PartName, language: Language): string {
  return partNames[part][language]
}

/** "Add section"; null for parts that nobody adds. */
export function addPartName(part: PartName, language: Language): string | null {
  return addPartNames[part]?.[language] ?? null
}

/** What the words are called that stand in one note in the place of the library's. */
export function wordingName(language: Language): string {
  return wordingWords[language]
}

/** What leaving a choice open is called; null where "None" says it. */
export function openChoiceName(kind: RecordKind, name: string, language: Language): string | null {
  const tables: { readonly [K in RecordKind]?: Table } = openChoiceWords
  return tables[kind]?.[name]?.[language] ?? null
}

/** A line that helps to fill in a field; null where its name says enough. */
export function fieldHint(kind: RecordKind, name: string, language: Language): string | null {
  return (fieldHints[kind] as Table)[name]?.[language] ?? null
}
