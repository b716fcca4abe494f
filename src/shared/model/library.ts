import type { Agreement } from './agreement'
import type { Book } from './book'
import type { Briefing } from './briefing'
import type { Dossier } from './dossier'
import type { Goal, GoalSet, Responsibility } from './goal'
import type { Person } from './person'
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
export const libraryFormat = 1

/** The whole library. Records are kept by id, so that a change names one record. */
export type Library = {
  readonly format: number
  readonly settings: LibrarySettings
  readonly records: { readonly [K in RecordKind]: { readonly [id: string]: RecordKinds[K] } }
}

/** Every record of the kind, in the order of the store. */
export function recordsOf<K extends RecordKind>(library: Library, kind: K): readonly RecordOf<K>[] {
  return Object.values(library.records[kind]) as readonly RecordOf<K>[]
}

/** The record, or null when the library has none of that kind and id. */
export function findRecord<K extends RecordKind>(library: Library, kind: K, id: string): RecordOf<K> | null {
  const found = (library.records[kind] as { readonly [id: string]: RecordOf<K> })[id]
  return found !== undefined && Object.hasOwn(library.records[kind], id) ? found : null
}

/** How many records of all kinds the library holds. */
export function countRecords(library: Library): number {
  return recordKinds.reduce((sum, kind) => sum + Object.keys(library.records[kind]).length, 0)
}
