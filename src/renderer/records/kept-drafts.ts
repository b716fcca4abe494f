import type { AnyRecord, RecordKind, RecordOf } from '../../shared/model/library'
import type { RecordDraft } from './record-draft'
import { isEdited, newDraft } from './record-draft'

type Drafts = Map<string, RecordDraft>

const draftsOf = new Map<string, Drafts>()

/** Drafts that hold more than the library does, kept while the window is open so that turning the page loses nothing. */
let kept: Drafts = new Map()

/** From here on drafts belong to the library in this folder; those of another one wait until it is opened again. */
export function keepDraftsOf(folder: string): void {
  kept = draftsOf.get(folder) ?? new Map()
  draftsOf.set(folder, kept)
}

function keyOf(kind: RecordKind, id: string): string {
  return `${kind}/${id}`
}

/** Keeps the draft as long as it holds something the library does not. */
export function keepDraft<K extends RecordKind>(draft: RecordDraft<K>): void {
  const key = keyOf(draft.kind, (draft.record as AnyRecord).id)
  if (draft.stored === null || isEdited(draft as unknown as RecordDraft)) kept.set(key, draft as unknown as RecordDraft)
  else kept.delete(key)
}

export function keptDraft<K extends RecordKind>(kind: K, id: string): RecordDraft<K> | null {
  return (kept.get(keyOf(kind, id)) as unknown as RecordDraft<K> | undefined) ?? null
}

/** Puts a new record aside for the page that is about to open; it is not stored before its first save. */
export function startDraft<K extends RecordKind>(kind: K, record: RecordOf<K>): void {
  keepDraft(newDraft(kind, record))
}

export function dropDraft(kind: RecordKind, id: string): void {
  kept.delete(keyOf(kind, id))
}
