import { partFieldName } from '../language/field-names'
import { partTitle } from '../language/part-title'
import type { Field, GroupField, PartsField, PlainField } from '../model/fields/field'
import { valueAt } from '../model/fields/field-value'
import type { Language, LocalizedText } from '../model/language'
import { compareItems } from './compare-items'
import { compareLocalized } from './compare-localized'
import { compareParts } from './compare-parts'
import { compareSections } from './compare-sections'
import { compareTexts } from './compare-texts'
import type { ComparedEntry } from './compared'

/** What is told of a field besides its values. */
export type FieldNaming = { readonly key: string; readonly label: string; readonly language: Language }

/** One field in two versions: no entry when it is empty in both, one per language where it is written in several. */
export function compareField(
  field: Field,
  before: unknown,
  now: unknown,
  naming: FieldNaming,
): readonly ComparedEntry[] {
  switch (field.type) {
    case 'group':
      return compareGroup(field, before as object | null, now as object | null, naming)
    case 'parts':
      return compareListed(field, before, now, naming.language)
    case 'composed':
      return compareSections(before, now, naming.language)
    case 'localized':
      return compareLocalized(before as LocalizedText | null, now as LocalizedText | null, naming)
    case 'text':
      return compareWords(before, now, naming)
    case 'choices':
    case 'codes':
    case 'words':
    case 'references':
      return compareItems(field, before, now, naming)
    default:
      return compareValue(field, before, now, naming)
  }
}

function compareValue(
  field: PlainField,
  before: unknown,
  now: unknown,
  { key, label }: FieldNaming,
): readonly ComparedEntry[] {
  const [earlier, present] = [entered(before), entered(now)]
  if (earlier === null && present === null) return []
  const content = { type: 'value', field, before: earlier, now: present } as const
  return [{ key, label, isSame: earlier === present, content }]
}

/** A reference that is still to be chosen is stored as "". */
function entered(value: unknown): unknown {
  return value === undefined || value === '' ? null : value
}

function compareWords(before: unknown, now: unknown, { key, label }: FieldNaming): readonly ComparedEntry[] {
  const [earlier, present] = [String(before ?? ''), String(now ?? '')]
  if (earlier === '' && present === '') return []
  const content = { type: 'text', language: null, isOverride: false, pieces: compareTexts(earlier, present) } as const
  return [{ key, label, isSame: earlier === present, content }]
}

function compareFields(
  { part, fields }: GroupField | PartsField,
  before: object | null,
  now: object | null,
  language: Language,
): readonly ComparedEntry[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    compareField(field, before && valueAt(before, [name]), now && valueAt(now, [name]), {
      key: name,
      label: partFieldName(part, name, language),
      language,
    }),
  )
}

function compareGroup(
  field: GroupField,
  before: object | null,
  now: object | null,
  { key, label, language }: FieldNaming,
): readonly ComparedEntry[] {
  const entries = compareFields(field, before, now, language)
  if (entries.length === 0) return []
  const content = { type: 'part', presence: 'same', isMoved: false, source: null, entries } as const
  return [{ key, label, isSame: entries.every(({ isSame }) => isSame), content }]
}

function compareListed(field: PartsField, before: unknown, now: unknown, language: Language): readonly ComparedEntry[] {
  return compareParts(before, now, {
    label: (part) => partTitle(field, part, language),
    source: () => null,
    entries: (earlier, present) => compareFields(field, earlier, present, language),
  })
}
