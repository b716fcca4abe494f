import { fieldName } from '../language/field-names'
import { valueAt } from '../model/fields/field-value'
import { formOf } from '../model/fields/record-forms'
import type { Language } from '../model/language'
import type { AnyRecord, RecordKind, RecordOf } from '../model/library'
import { compareField } from './compare-field'
import type { ComparedEntry, ComparedGroup } from './compared'

/**
 * Two versions of a record, entry by entry in the order of its form and in the words of `language`. Entries that are
 * empty in both are left out, and so is what the form shows in neither and did not change.
 */
export function compareRecords<K extends RecordKind>(
  kind: K,
  before: RecordOf<K>,
  now: RecordOf<K>,
  language: Language,
): readonly ComparedGroup[] {
  const form = formOf(kind)
  return form.groups
    .map(({ name, fields }) => ({
      name,
      entries: fields.flatMap((each) => {
        const field = form.fields[each]
        if (field === undefined) return []
        const naming = { key: each, label: fieldName(kind, each, language), language }
        const [earlier, present] = [valueAt(before as AnyRecord, [each]), valueAt(now as AnyRecord, [each])]
        const isShown = form.isShown(each, before) || form.isShown(each, now)
        return compareField(field, earlier, present, naming).filter(({ isSame }) => isShown || !isSame)
      }),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** The entries that differ, and of those with entries of their own only the inner ones that do. */
export function differencesIn(groups: readonly ComparedGroup[]): readonly ComparedGroup[] {
  return groups
    .map(({ name, entries }) => ({ name, entries: differing(entries) }))
    .filter(({ entries }) => entries.length > 0)
}

function differing(entries: readonly ComparedEntry[]): readonly ComparedEntry[] {
  return entries
    .filter(({ isSame }) => !isSame)
    .map((entry) =>
      entry.content.type === 'part'
        ? { ...entry, content: { ...entry.content, entries: differing(entry.content.entries) } }
        : entry,
    )
}

/** How many entries differ; a part that came, went or was moved counts once, with everything in it. */
export function countDifferences(groups: readonly ComparedGroup[]): number {
  return groups.reduce((sum, { entries }) => sum + countIn(entries), 0)
}

function countIn(entries: readonly ComparedEntry[]): number {
  return entries
    .filter(({ isSame }) => !isSame)
    .reduce((sum, { content }) => {
      if (content.type !== 'part' || content.presence !== 'same') return sum + 1
      return sum + countIn(content.entries) + (content.isMoved ? 1 : 0)
    }, 0)
}
