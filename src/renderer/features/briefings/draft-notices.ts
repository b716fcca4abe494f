import type { Notice } from '../../../shared/compose/notice'
import type { BriefingId } from '../../../shared/model/id'

const kept = new Map<BriefingId, readonly Notice[]>()

/** Keeps what drafting a note left out or could not find and nobody has read yet, for the composer that opens next. */
export function keepDraftNotices(id: BriefingId, notices: readonly Notice[]): void {
  kept.set(id, notices)
}

export function draftNoticesOf(id: BriefingId): readonly Notice[] {
  return kept.get(id) ?? []
}
