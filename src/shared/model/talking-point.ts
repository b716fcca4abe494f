import type { Clearance, Disclosure } from './clearance'
import type { DossierId, GoalId, IsoDate, PartId, ResponsibilityId, TalkingPointId } from './id'
import type { LocalizedText } from './language'
import type { RecordBase } from './record-base'

export const stances = ['key-message', 'ask', 'line-to-take', 'if-raised', 'avoid'] as const
export type Stance = (typeof stances)[number]

/** One thing to say, ask, answer or leave unsaid. */
export type TalkingPoint = RecordBase<TalkingPointId> & {
  readonly stance: Stance
  /** The bold topic label, two or three words. */
  readonly topic: LocalizedText
  /** The line itself, Markdown; for `if-raised` the answer. */
  readonly text: LocalizedText
  /** The expected question; only for `if-raised`. */
  readonly question: LocalizedText
  readonly goals: readonly GoalId[]
  readonly responsibilities: readonly ResponsibilityId[]
  /** Partners it applies to; none means all. */
  readonly partners: readonly DossierId[]
  readonly source: string | null
  readonly validFrom: IsoDate | null
  readonly validUntil: IsoDate | null
  readonly marking: PartId | null
  readonly clearance: Clearance
  readonly disclosure: Disclosure
}

/** Whether the point may be used on `day`: not before it begins, not after it ends (both inclusive). */
export function isValidOn(point: TalkingPoint, day: IsoDate): boolean {
  return (point.validFrom ?? day) <= day && day <= (point.validUntil ?? day)
}

/** Whether the point was written for this partner, or for all. */
export function appliesTo(point: TalkingPoint, partner: DossierId): boolean {
  return point.partners.length === 0 || point.partners.includes(partner)
}

/** Whether the point is a line on this goal. */
export function serves(point: TalkingPoint, goal: GoalId): boolean {
  return point.goals.includes(goal)
}
