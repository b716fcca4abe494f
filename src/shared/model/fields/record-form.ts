import type { RecordBase } from '../record-base'
import type { FieldsOf } from './field'

/** The tabs of the record pages, by name. */
export type GroupName =
  | 'annexes'
  | 'assents'
  | 'biography'
  | 'content'
  | 'contact'
  | 'dates'
  | 'identity'
  | 'meeting'
  | 'narrative'
  | 'nature'
  | 'origin'
  | 'programme'
  | 'publication'
  | 'representation'
  | 'target'
  | 'text'
  | 'trade'
  | 'visits'
  | 'working'

/** What a record carries for itself the library keeps, and nobody edits. */
export type EditedField<R> = Exclude<keyof R, keyof RecordBase<string>> & string

/** How a record of one kind is edited: its fields, the tabs they stand on, and what depends on what. */
export type RecordForm<R> = {
  readonly fields: FieldsOf<Pick<R, EditedField<R>>>
  readonly groups: readonly { readonly name: GroupName; readonly fields: readonly EditedField<R>[] }[]
  /** What the facts card beside the record shows, in this order. */
  readonly facts: readonly EditedField<R>[]
  /** Fields that only make sense for some records; all others are always shown. */
  readonly shownWhen: { readonly [N in EditedField<R>]?: (record: R) => boolean }
  /** Pairs of days of which the second must not lie before the first. */
  readonly inOrder: readonly (readonly [EditedField<R>, EditedField<R>])[]
  /** Restores what must hold between fields after one of them has changed. */
  readonly settle: (record: R) => R
}
