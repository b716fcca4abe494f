import type { Language, LocalizedText } from './language'
import { languages } from './language'
import type { AnyRecord } from './library'

/** Fields that hold ids, states and technical values: nobody looks a record up by them. */
const silentFields: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'kind',
  'organisationRole',
  'post',
  'marking',
  'timeZone',
  'disclosure',
  'binding',
  'competence',
  'form',
  'level',
  'partner',
  'partners',
  'goal',
  'goals',
  'goalSet',
  'responsibilities',
  'policyFields',
  'authority',
  'state',
  'date',
  'dates',
  'statusOverride',
  'authenticLanguages',
  'officialLanguages',
  'spokenLanguages',
  'currencies',
  'currency',
  'agreement',
  'stance',
  'side',
  'photo',
  'language',
  'press',
  'from',
  'until',
  'time',
  'asOf',
  'originDate',
  'populationAsOf',
  'nextElection',
  'lastJointCommittee',
  'nextJointCommittee',
  'validFrom',
  'validUntil',
  'lastMeeting',
  'talkingPoint',
  'dossier',
  'section',
  'person',
  'briefing',
  'ourParticipants',
  'theirParticipants',
  'delegation',
  'counterparts',
  'issueBriefings',
])

function isLocalizedText(value: object): value is LocalizedText {
  return languages.every((language) => language in value)
}

/** What is told of each text: its words, and the language they are in; null for names, codes and the like. */
type TextVisit = (text: string, language: Language | null) => void

function visitTexts(value: unknown, language: Language | null, visit: TextVisit): void {
  if (typeof value === 'string') {
    if (value.trim() !== '') visit(value, language)
  } else if (Array.isArray(value)) {
    for (const item of value) visitTexts(item, null, visit)
  } else if (typeof value === 'object' && value !== null) {
    if (isLocalizedText(value)) {
      for (const written of languages) visitTexts(value[written], written, visit)
      return
    }
    const fields = value as { readonly [name: string]: unknown }
    for (const name in fields) if (!silentFields.has(name)) visitTexts(fields[name], null, visit)
  }
}

/** Tells of every text of the record that a person may search for: names, codes, narrative, notes, sources. */
export function eachText(record: AnyRecord, visit: TextVisit): void {
  visitTexts(record, null, visit)
}

/** Every text of the record that a person may search for, in all languages. */
export function textsOf(record: AnyRecord): readonly string[] {
  const found: string[] = []
  eachText(record, (text) => found.push(text))
  return found
}
