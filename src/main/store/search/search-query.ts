import type { Language } from '../../../shared/model/language'
import type { AnyRecord, RecordKind } from '../../../shared/model/library'

/** What is looked for: records that hold every word of `text`, and fit everything else that is not null. */
export type SearchQuery = {
  readonly text: string
  /** None means all. */
  readonly kinds: readonly RecordKind[]
  /** Id of the dossier the record is about, or is. */
  readonly partner: string | null
  /** Id of the goal the record serves, or is. */
  readonly goal: string | null
  /** The record has texts in this language, and the words are in one of these or in a name or code. */
  readonly writtenIn: Language | null
  /** So many at most, the best ones. */
  readonly most: number
}

export type FoundRecord = { readonly kind: RecordKind; readonly id: string }

/** The dossiers by which the record is found when a partner is asked for. */
export function partnersOf(kind: RecordKind, record: AnyRecord): readonly string[] {
  if (kind === 'dossiers') return [record.id]
  if ('partners' in record) return record.partners
  return 'partner' in record && record.partner !== null ? [record.partner] : []
}

/** The goals by which the record is found when a goal is asked for. */
export function goalsOf(kind: RecordKind, record: AnyRecord): readonly string[] {
  if (kind === 'goals') return [record.id]
  return 'goals' in record ? record.goals : []
}

/** So many letters of what is looked for are read, and so many words: each costs another look through the library. */
export const longestText = 200
export const mostWords = 12
