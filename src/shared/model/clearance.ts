import type { IsoDate } from './id'

export const clearanceStates = ['draft', 'submitted', 'cleared', 'withdrawn'] as const
export type ClearanceState = (typeof clearanceStates)[number]

/** Who has agreed to a text, and when. `unit`, `by` and `date` say who cleared, submitted or withdrew it. */
export type Clearance = {
  readonly state: ClearanceState
  readonly unit: string | null
  readonly by: string | null
  readonly date: IsoDate | null
}

/** Where every record that needs clearance begins. */
export const notCleared: Clearance = { state: 'draft', unit: null, by: null, date: null }

export const disclosures = ['for-use', 'not-for-disclosure'] as const
/** Whether a text may be used with the interlocutor or is for the reader alone. */
export type Disclosure = (typeof disclosures)[number]
