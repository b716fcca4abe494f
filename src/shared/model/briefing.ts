import type { Clearance } from './clearance'
import type {
  AgreementId,
  BriefingId,
  ClockTime,
  DossierId,
  GoalId,
  IsoDate,
  PartId,
  PersonId,
  TalkingPointId,
} from './id'
import type { Language, LocalizedText } from './language'
import type { RecordBase } from './record-base'

export const meetingKinds = [
  'bilateral-meeting',
  'working-visit',
  'multilateral-session',
  'phone-call',
  'reception',
] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** The parts of a briefing note, in the order of diplomatic practice. */
export const briefingSectionKinds = [
  'objectives',
  'scene-setter',
  'key-messages',
  'to-raise',
  'if-raised',
  'avoid',
  'background',
  'agreements',
  'interlocutors',
  'annexes',
  'readout',
] as const
export type BriefingSectionKind = (typeof briefingSectionKinds)[number]

export type Meeting = {
  readonly kind: MeetingKind
  readonly date: IsoDate
  readonly time: ClockTime | null
  readonly place: string | null
}

/**
 * One block of a section. Library blocks stay linked to their source; `wording` overrides the source's text
 * for this note only, per language; null in a language means the source's own words.
 */
export type BriefingBlock =
  | { readonly kind: 'text'; readonly id: PartId; readonly text: LocalizedText }
  | { readonly kind: 'goal'; readonly id: PartId; readonly goal: GoalId; readonly wording: LocalizedText }
  | {
      readonly kind: 'talking-point'
      readonly id: PartId
      readonly talkingPoint: TalkingPointId
      readonly wording: LocalizedText
    }
  | {
      readonly kind: 'dossier-section'
      readonly id: PartId
      readonly dossier: DossierId
      readonly section: PartId
      readonly wording: LocalizedText
    }
  | {
      readonly kind: 'agreement'
      readonly id: PartId
      readonly agreement: AgreementId
      readonly wording: LocalizedText
    }
  | { readonly kind: 'person'; readonly id: PartId; readonly person: PersonId; readonly wording: LocalizedText }
export type BriefingBlockKind = BriefingBlock['kind']

export type BriefingSection = {
  readonly id: PartId
  readonly kind: BriefingSectionKind
  readonly blocks: readonly BriefingBlock[]
}

/** A briefing note for one meeting. Its sections are printed in the order they stand. */
export type Briefing = RecordBase<BriefingId> & {
  readonly title: LocalizedText
  readonly partners: readonly DossierId[]
  readonly meeting: Meeting
  /** Who is briefed. */
  readonly principal: string | null
  readonly language: Language
  readonly marking: PartId | null
  /** Goals to stress. */
  readonly goals: readonly GoalId[]
  readonly unit: string | null
  readonly drafter: string | null
  readonly phone: string | null
  /** Printed as "version 2". Counts what was sent out, not every keystroke. */
  readonly version: number
  /** The day on which the note was drafted from the library. */
  readonly originDate: IsoDate
  readonly asOf: IsoDate
  readonly clearance: Clearance
  readonly sections: readonly BriefingSection[]
}

/** What "New briefing" asks for. */
export type BriefingRequest = {
  /** In the document's language. Null lets the composer name it after the meeting and the partner, in all four. */
  readonly title: string | null
  readonly partners: readonly DossierId[]
  readonly meeting: Meeting
  readonly principal: string | null
  readonly language: Language
  readonly marking: PartId | null
  readonly goals: readonly GoalId[]
  /** True also takes points that nobody has cleared yet; they are marked in the note's check. */
  readonly includeUncleared: boolean
}
