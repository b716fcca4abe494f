declare const brand: unique symbol

/** An identifier that cannot be mistaken for another kind's. Shape: letters, digits, hyphens; at most 64. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type DossierId = Id<'dossier'>
export type AgreementId = Id<'agreement'>
export type GoalSetId = Id<'goal-set'>
export type GoalId = Id<'goal'>
export type ResponsibilityId = Id<'responsibility'>
export type TalkingPointId = Id<'talking-point'>
export type PersonId = Id<'person'>
export type BriefingId = Id<'briefing'>
export type BookId = Id<'book'>

/** Identifies a marking, post, section or block inside its record or the settings. */
export type PartId = string

/** "2027-03-04": a calendar day, ISO 8601. */
export type IsoDate = string
/** "2027-03-04T09:30:00.000Z": an instant in UTC, ISO 8601. */
export type IsoDateTime = string
/** "09:30": local time at the place of the meeting, 24 hours. */
export type ClockTime = string

/** What an id may look like: safe in file names and addresses too. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/
