import type { EntryProblem } from '../../shared/model/fields/check-value'
import { checkValue } from '../../shared/model/fields/check-value'
import type { Field, FieldPath } from '../../shared/model/fields/field'
import { valueAt, withValueAt } from '../../shared/model/fields/field-value'
import { formOf } from '../../shared/model/fields/record-forms'
import type { RecordKind, RecordOf } from '../../shared/model/library'

/** An entry that cannot be stored: what was typed, and why not. */
export type RejectedEntry = { readonly text: unknown; readonly problem: EntryProblem }
export type RejectedEntries = { readonly [path: string]: RejectedEntry }

/** A record while it is edited: how it is stored, how it stands now, and the entries that cannot be stored. */
export type RecordDraft<K extends RecordKind = RecordKind> = {
  readonly kind: K
  /** Null while the record is new and not stored yet. */
  readonly stored: RecordOf<K> | null
  /** The record when this draft began. */
  readonly initial: RecordOf<K>
  readonly record: RecordOf<K>
  readonly rejected: RejectedEntries
}

export function pathKey(path: FieldPath): string {
  return path.join('/')
}

/** A draft of a stored record. */
export function openDraft<K extends RecordKind>(kind: K, stored: RecordOf<K>): RecordDraft<K> {
  return { kind, stored, initial: stored, record: stored, rejected: {} }
}

/** A draft of a record that is not stored yet. */
export function newDraft<K extends RecordKind>(kind: K, record: RecordOf<K>): RecordDraft<K> {
  return { kind, stored: null, initial: record, record, rejected: {} }
}

function without(rejected: RejectedEntries, path: FieldPath): RejectedEntries {
  const key = pathKey(path)
  if (!(key in rejected)) return rejected
  return Object.fromEntries(Object.entries(rejected).filter(([each]) => each !== key))
}

/** Another value at the path; what else has to change with it does. An end before its beginning is kept as rejected. */
export function editDraft<K extends RecordKind>(
  draft: RecordDraft<K>,
  path: FieldPath,
  value: unknown,
): RecordDraft<K> {
  const form = formOf(draft.kind)
  const pairs = path.length === 1 ? form.inOrder.filter((pair) => pair.includes(path[0] ?? '')) : []
  const changed = withValueAt(draft.record, path, value)
  if (pairs.some((pair) => isBackwards(changed, pair))) {
    return rejectEntry(draft, path, { text: value, problem: { code: 'before-start' } })
  }
  const rejected = without(draft.rejected, path)
  if (valueAt(draft.record, path) === value) return rejected === draft.rejected ? draft : { ...draft, rejected }
  const edited = { ...draft, rejected, record: form.settle(changed) }
  return pairs.flat().reduce((next, name) => retried(next, name), edited)
}

function isBackwards(record: object, [from, until]: readonly [string, string]): boolean {
  const [first, last] = [valueAt(record, [from]), valueAt(record, [until])]
  return typeof first === 'string' && typeof last === 'string' && last < first
}

/** A day that was refused for the other one's sake may fit now. */
function retried<K extends RecordKind>(draft: RecordDraft<K>, name: string): RecordDraft<K> {
  const entry = draft.rejected[name]
  return entry?.problem.code === 'before-start' ? editDraft(draft, [name], entry.text) : draft
}

/** Keeps an entry that cannot be stored; the record stays as it was. */
export function rejectEntry<K extends RecordKind>(
  draft: RecordDraft<K>,
  path: FieldPath,
  entry: RejectedEntry,
): RecordDraft<K> {
  return { ...draft, rejected: { ...draft.rejected, [pathKey(path)]: entry } }
}

function isComplete(fields: { readonly [name: string]: Field }, part: object): boolean {
  return Object.entries(fields).every(([name, field]) => checkValue(field, valueAt(part, [name])) === null)
}

/** The record as it can be stored now: without the parts that still miss something they need. */
export function storable<K extends RecordKind>(draft: RecordDraft<K>): RecordOf<K> {
  let record = draft.record
  for (const [name, field] of Object.entries(formOf(draft.kind).fields)) {
    if (field.type !== 'parts') continue
    const parts = valueAt(record, [name]) as readonly object[]
    const complete = parts.filter((part) => isComplete(field.fields, part))
    if (complete.length < parts.length) record = withValueAt(record, [name], complete)
  }
  return record
}

/** The names of fields the record cannot be stored without. */
export function missingFields(draft: RecordDraft): readonly string[] {
  const form = formOf(draft.kind)
  return Object.entries(form.fields)
    .filter(([name]) => form.isShown(name, draft.record))
    .filter(([name, field]) => checkValue(field, valueAt(draft.record, [name])) !== null)
    .map(([name]) => name)
}

function content(record: object): string {
  return JSON.stringify({ ...record, revision: 0, createdAt: '', updatedAt: '' })
}

export function isSameContent(one: object, other: object): boolean {
  return one === other || content(one) === content(other)
}

/** Whether anything has been entered that the library does not hold. */
export function isEdited(draft: RecordDraft): boolean {
  return Object.keys(draft.rejected).length > 0 || !isSameContent(draft.record, draft.stored ?? draft.initial)
}

/** What was sent is stored. Edits made meanwhile stay, on top of the stored revision. */
export function draftSaved<K extends RecordKind>(
  draft: RecordDraft<K>,
  sent: RecordOf<K>,
  stored: RecordOf<K>,
): RecordDraft<K> {
  if (draft.record === sent) return { ...draft, stored, record: stored }
  const { revision, createdAt, updatedAt } = stored
  return { ...draft, stored, record: { ...draft.record, revision, createdAt, updatedAt } }
}
