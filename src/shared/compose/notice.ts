import type { BriefingSectionKind } from '../model/briefing'
import type { PartId } from '../model/id'
import type { Language } from '../model/language'
import type { RecordKind } from '../model/library'

/** `error`: must not leave like this; `warning`: the officer decides; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** What a notice is about. Names are already in the document's language. */
export type NoticeFact =
  | { readonly code: 'no-points'; readonly section: BriefingSectionKind; readonly partner: string }
  | { readonly code: 'no-line-on-goal'; readonly goal: number; readonly goalTitle: string; readonly partner: string }
  | { readonly code: 'key-messages-chosen'; readonly found: number; readonly most: number }
  | { readonly code: 'too-many-key-messages'; readonly found: number; readonly most: number }
  | { readonly code: 'left-out-uncleared'; readonly count: number }
  | { readonly code: 'left-out-not-valid'; readonly count: number }
  | { readonly code: 'not-cleared'; readonly title: string }
  | { readonly code: 'expired'; readonly title: string; readonly on: string }
  | { readonly code: 'not-yet-valid'; readonly title: string; readonly on: string }
  | { readonly code: 'not-for-disclosure'; readonly title: string }
  | { readonly code: 'other-partner'; readonly title: string }
  | {
      readonly code: 'missing-language'
      readonly title: string
      readonly wanted: Language
      readonly used: Language | null
    }
  | { readonly code: 'missing-record'; readonly recordKind: RecordKind; readonly id: string }
  | { readonly code: 'no-agreements'; readonly partner: string }
  | { readonly code: 'agreement-expires'; readonly title: string; readonly on: string }
  | { readonly code: 'no-people'; readonly partner: string }
  | { readonly code: 'no-background'; readonly partner: string }
  | { readonly code: 'no-objectives' }
  | { readonly code: 'no-scene-setter' }
  | { readonly code: 'no-principal' }
  | { readonly code: 'no-place' }
  | { readonly code: 'no-drafter' }
  | { readonly code: 'marking-too-low'; readonly marking: string; readonly needed: string; readonly title: string }
  /** The draft took a higher marking than was asked for, because a part of it carries that one. */
  | { readonly code: 'marking-raised'; readonly marking: string; readonly title: string }
  /** Points to make (key messages and what to raise) are meant to fit on one page. */
  | { readonly code: 'points-over-one-page'; readonly pages: number; readonly most: number }
  | { readonly code: 'background-too-long'; readonly pages: number; readonly most: number }
  | { readonly code: 'aged'; readonly title: string; readonly asOf: string }
  | { readonly code: 'empty-section'; readonly section: BriefingSectionKind }
  | { readonly code: 'no-programme' }
  | { readonly code: 'no-briefing-for-item'; readonly title: string }
  /** A cleared book stays a draft as long as one of its notes is not cleared. */
  | { readonly code: 'draft-for-note'; readonly title: string }
  /** More stands together than the card has room for. */
  | { readonly code: 'card-too-full'; readonly title: string }
  /** The library names a house style it does not hold; the neutral one took its place. */
  | { readonly code: 'house-style-gone'; readonly id: string }
  /** The house style's template is missing or cannot be read: nothing leaves as Word or PDF. */
  | { readonly code: 'template-not-used'; readonly name: string }
  /**
   * A picture of the document could not be found or read; a placeholder stands in its place. `alt` says what it shows, ""
   * where nobody has said.
   */
  | { readonly code: 'missing-picture'; readonly source: string; readonly alt: string }

export type Notice = NoticeFact & {
  readonly severity: Severity
  /** Where in the note it belongs; null for the note as a whole. */
  readonly at: { readonly section: PartId; readonly block: PartId | null } | null
}

/** A value, and what its reader has to know about it. Notices never stop an export. */
export type Composed<T> = { readonly value: T; readonly notices: readonly Notice[] }
