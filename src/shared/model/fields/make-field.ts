import type { RecordKind } from '../library'
import type { ChoiceDomain } from './choices'
import type {
  ChoiceField,
  ChoicesField,
  ClockField,
  CodeField,
  CodeList,
  CodesField,
  DateField,
  LocalizedField,
  NumberField,
  PictureField,
  ReferenceField,
  ReferencesField,
  SettingField,
  TextField,
  TextShape,
  WordsField,
  YesNoField,
} from './field'

const optional = { required: false } as const
type Needed = { readonly required: boolean }

/** A text that is the same in every language; null when nothing is written in it. */
export function text(shape: TextShape = 'line', { required }: Needed = optional): TextField {
  return { type: 'text', shape, required, empty: null }
}

/** A line that is stored as "" when nothing is written in it. */
export const plainLine: TextField = { type: 'text', shape: 'line', required: false, empty: '' }

/** A short text per language, one line. */
export function localized({ required }: Needed = optional): LocalizedField {
  return { type: 'localized', markdown: false, required }
}

/** A long text per language. */
export function markdown({ required }: Needed = optional): LocalizedField {
  return { type: 'localized', markdown: true, required }
}

/** One of a closed list; every such field has a value unless it is said to be optional. */
export function choice<D extends ChoiceDomain>(domain: D, { required }: Needed = { required: true }): ChoiceField<D> {
  return { type: 'choice', domain, required }
}

/** Several of a closed list. */
export function choicesOf<D extends ChoiceDomain>(domain: D): ChoicesField<D> {
  return { type: 'choices', domain }
}

/** A calendar day. */
export function date({ required }: Needed = optional): DateField {
  return { type: 'date', required }
}

/** A time of day. */
export function clock({ required }: Needed = optional): ClockField {
  return { type: 'clock', required }
}

/** A whole number from 0 on, unless its limits say otherwise. */
export function number(limits: Partial<Omit<NumberField, 'type'>> = {}): NumberField {
  return { type: 'number', whole: true, least: 0, most: null, unit: null, required: false, ...limits }
}

/** A switch. */
export const yesNo: YesNoField = { type: 'yes-no' }

/** One code of a standard list. */
export function code(list: CodeList, { required }: Needed = optional): CodeField {
  return { type: 'code', list, required }
}

/** Several codes of a standard list. */
export function codes(list: CodeList): CodesField {
  return { type: 'codes', list }
}

/** Short free words. */
export const wordList: WordsField = { type: 'words' }

/** Another record. */
export function reference<K extends RecordKind>(kind: K, { required }: Needed = optional): ReferenceField<K> {
  return { type: 'reference', kind, required }
}

/** Several other records of one kind. */
export function references<K extends RecordKind>(kind: K): ReferencesField<K> {
  return { type: 'references', kind }
}

/** A picture among the library’s attachments. */
export const picture: PictureField = { type: 'picture' }

/** A marking or a post of the library’s settings. */
export function setting(of: SettingField['of']): SettingField {
  return { type: 'setting', of }
}
