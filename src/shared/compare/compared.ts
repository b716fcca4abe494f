import type { PlainField } from '../model/fields/field'
import type { GroupName } from '../model/fields/record-form'
import type { PartId } from '../model/id'
import type { Language } from '../model/language'
import type { RecordKind } from '../model/library'
import type { Presence, TextPiece } from './text-piece'

/** One of several chosen values, such as a partner. */
export type ComparedItem = { readonly kind: Presence; readonly value: string }

/** The record a block of a note takes its words from, and the section of it where it is a dossier's. */
export type BlockSource = { readonly kind: RecordKind; readonly id: string; readonly section: PartId | null }

export type ComparedContent =
  /** A value that is one thing or another; null where nothing was entered. */
  | { readonly type: 'value'; readonly field: PlainField; readonly before: unknown; readonly now: unknown }
  /** Several values; `isReordered` says that those in both versions do not stand in the same order. */
  | {
      readonly type: 'items'
      readonly field: PlainField
      readonly items: readonly ComparedItem[]
      readonly isReordered: boolean
    }
  /** Words; `language` is null where they are the same in every language. Without words a block of a note says what its source says. */
  | {
      readonly type: 'text'
      readonly language: Language | null
      readonly isOverride: boolean
      readonly pieces: readonly TextPiece[]
    }
  /** Something with entries of its own: a group of dates, a section, a block. */
  | {
      readonly type: 'part'
      readonly presence: Presence
      /** It stands in another place among its neighbours. */
      readonly isMoved: boolean
      readonly source: BlockSource | null
      readonly entries: readonly ComparedEntry[]
    }

/** One entry of a form in two versions. What is empty in both has no entry. */
export type ComparedEntry = {
  /** Tells it from its neighbours. */
  readonly key: string
  /** "" for a text that the part around it names. */
  readonly label: string
  readonly isSame: boolean
  readonly content: ComparedContent
}

/** The entries of one tab of the form. */
export type ComparedGroup = { readonly name: GroupName; readonly entries: readonly ComparedEntry[] }
