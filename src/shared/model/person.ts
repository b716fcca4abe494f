import type { DossierId, IsoDate, PartId, PersonId } from './id'
import type { LocalizedText } from './language'
import type { RecordBase } from './record-base'

/** On which side of the table: an interlocutor, or one of our own. */
export const sides = ['interlocutor', 'own'] as const
export type Side = (typeof sides)[number]

export type Person = RecordBase<PersonId> & {
  readonly name: string
  /** What the list sorts on: "van der Meer, Anna". */
  readonly sortName: string
  readonly pronunciation: string | null
  /** Name of an attachment; null without a photo. */
  readonly photo: string | null
  readonly side: Side
  /** The partner they represent; null for our own side. */
  readonly partner: DossierId | null
  readonly organisation: LocalizedText
  readonly function: LocalizedText
  readonly formOfAddress: LocalizedText
  readonly cv: LocalizedText
  /** ISO 639 codes, the best one first. */
  readonly spokenLanguages: readonly string[]
  readonly phone: string | null
  readonly email: string | null
  readonly validFrom: IsoDate | null
  readonly validUntil: IsoDate | null
  readonly lastMeeting: IsoDate | null
  readonly lastMeetingNote: LocalizedText
  readonly source: string | null
  readonly asOf: IsoDate | null
  readonly marking: PartId | null
}

/** Whether the person holds the function on `day`. */
export function isInOffice(person: Person, day: IsoDate): boolean {
  return (person.validFrom ?? day) <= day && day <= (person.validUntil ?? day)
}
