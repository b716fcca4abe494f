import type { GoalId, GoalSetId, IsoDate, ResponsibilityId } from './id'
import type { LocalizedText } from './language'
import type { RecordBase } from './record-base'

/** The strategic goals of one government term. Several can be kept; the settings name the active one. */
export type GoalSet = RecordBase<GoalSetId> & {
  readonly name: LocalizedText
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  readonly source: string | null
}

export type Goal = RecordBase<GoalId> & {
  readonly goalSet: GoalSetId
  /** 1 is the first goal of its set. */
  readonly number: number
  readonly title: LocalizedText
  readonly description: LocalizedText
}

/** A lasting task of the department, such as trade policy. */
export type Responsibility = RecordBase<ResponsibilityId> & {
  readonly number: number
  readonly name: LocalizedText
  readonly description: LocalizedText
}
