import type { LocalizedText } from './language'
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

function collect(value: unknown, found: string[]): void {
  if (typeof value === 'string') {
    if (value.trim() !== '') found.push(value)
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
  } else if (typeof value === 'object' && value !== null) {
    if (isLocalizedText(value)) {
      for (const language of languages) collect(value[language], found)
      return
    }
    for (const [name, item] of Object.entries(value)) if (!silentFields.has(name)) collect(item, found)
  }
}

/** Every text of the record that a person may search for, in all languages: names, codes, narrative, notes, sources. */
export function textsOf(record: AnyRecord): readonly string[] {
  const found: string[] = []
  collect(record, found)
  return found
}
