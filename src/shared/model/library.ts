import type { Agreement } from './agreement'
import type { Book } from './book'
import type { Briefing } from './briefing'
import type { Dossier } from './dossier'
import type { Goal, GoalSet, Responsibility } from './goal'
import type { IsoDateTime } from './id'
import type { Person } from './person'
import { RecordTable } from './record-table'
import type { LibrarySettings } from './settings'
import type { TalkingPoint } from './talking-point'

/** Every kind of record, by the name it has on the command line and across the bridge. */
export type RecordKinds = {
  readonly dossiers: Dossier
  readonly agreements: Agreement
  readonly 'goal-sets': GoalSet
  readonly goals: Goal
  readonly responsibilities: Responsibility
  readonly 'talking-points': TalkingPoint
  readonly people: Person
  readonly briefings: Briefing
  readonly books: Book
}
export type RecordKind = keyof RecordKinds
export type RecordOf<K extends RecordKind> = RecordKinds[K]
export type AnyRecord = RecordKinds[RecordKind]

/** Every kind of record, in the order in which lists and files name them. */
export const recordKinds = [
  'dossiers',
  'agreements',
  'goal-sets',
  'goals',
  'responsibilities',
  'talking-points',
  'people',
  'briefings',
  'books',
] as const satisfies readonly RecordKind[]

/** Format of the stored library; older ones are migrated on opening, newer ones refused unread. */
export const libraryFormat = 2

/** A deleted record in the bin; once the bin is emptied, only the mark that it was deleted (`record` is null). */
export type DeletedRecord = {
  /** The kind and the record's id, as `binId` joins them. */
  readonly id: string
  readonly kind: RecordKind
  readonly recordId: string
  /** The revision that was deleted. */
  readonly revision: number
  readonly deletedAt: IsoDateTime
  readonly record: AnyRecord | null
}

/** The whole library. It never changes: every change makes a new one that shares nearly everything with the old. */
export type Library = {
  readonly format: number
  readonly settings: LibrarySettings
  readonly records: { readonly [K in RecordKind]: RecordTable<RecordKinds[K]> }
  readonly bin: RecordTable<DeletedRecord>
}

/** Under which id the bin keeps a deleted record. */
export function binId(kind: RecordKind, id: string): string {
  return `${kind}:${id}`
}

/** Every record of the kind, by id. */
export function recordsOf<K extends RecordKind>(library: Library, kind: K): readonly RecordOf<K>[] {
  return tableOf(library, kind).values()
}

/** The records of the kind as a table. */
export function tableOf<K extends RecordKind>(library: Library, kind: K): RecordTable<RecordOf<K>> {
  return library.records[kind] as unknown as RecordTable<RecordOf<K>>
}

/** The record, or null when the library has none of that kind and id. */
export function findRecord<K extends RecordKind>(library: Library, kind: K, id: string): RecordOf<K> | null {
  return tableOf(library, kind).get(id)
}

/** How many records of all kinds the library holds. */
export function countRecords(library: Library): number {
  return recordKinds.reduce((sum, kind) => sum + library.records[kind].size, 0)
}

/** The records of every kind as tables, from what `recordsOfKind` answers for each. */
export function recordSets(recordsOfKind: (kind: RecordKind) => Iterable<AnyRecord>): Library['records'] {
  const tables = recordKinds.map((kind) => [kind, RecordTable.of(recordsOfKind(kind))])
  return Object.fromEntries(tables) as Library['records']
}

/** The library with this table in the place of the kind's own. */
export function withTable<K extends RecordKind>(library: Library, kind: K, table: RecordTable<RecordOf<K>>): Library {
  return { ...library, records: { ...library.records, [kind]: table } }
}
