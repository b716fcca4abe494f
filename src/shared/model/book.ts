import type { Clearance } from './clearance'
import type { BookId, BriefingId, ClockTime, DossierId, IsoDate, PartId, PersonId } from './id'
import type { Language, LocalizedText } from './language'
import type { RecordBase } from './record-base'

export const pressStatuses = ['closed', 'photo-opportunity', 'press-point', 'open'] as const
export type PressStatus = (typeof pressStatuses)[number]

export type ProgrammeItem = {
  readonly id: PartId
  readonly date: IsoDate
  readonly from: ClockTime | null
  readonly until: ClockTime | null
  readonly place: string | null
  readonly title: LocalizedText
  readonly lead: string | null
  readonly ourParticipants: readonly PersonId[]
  readonly theirParticipants: readonly PersonId[]
  readonly press: PressStatus
  /** The briefing note for this item; its tab in the book. */
  readonly briefing: BriefingId | null
}

/** A briefing book for one visit: many notes, one programme. */
export type Book = RecordBase<BookId> & {
  readonly title: LocalizedText
  readonly partners: readonly DossierId[]
  readonly from: IsoDate
  readonly until: IsoDate
  readonly principal: string | null
  readonly language: Language
  readonly marking: PartId | null
  readonly copyNumber: number | null
  readonly version: number
  readonly asOf: IsoDate
  readonly unit: string | null
  readonly drafter: string | null
  readonly clearance: Clearance
  readonly programme: readonly ProgrammeItem[]
  readonly delegation: readonly PersonId[]
  readonly counterparts: readonly PersonId[]
  readonly objectives: LocalizedText
  readonly sceneSetter: LocalizedText
  /** Briefs that belong to no programme item: one tab per issue. */
  readonly issueBriefings: readonly BriefingId[]
  readonly includeDossiers: boolean
  readonly includeAgreements: boolean
  readonly includeBiographies: boolean
  readonly speeches: LocalizedText
  readonly logistics: LocalizedText
  readonly annexes: LocalizedText
}
