import type { MeetingKind } from '../model/briefing'
import type { DossierKind } from '../model/dossier'
import type { Language, LocalizedText } from '../model/language'
import { textIn } from '../model/language'
import { proseList } from './lists'
import { partnerAfterWith } from './partner-phrase'
import type { ValueTable } from './values/value-words'

type Partner = { readonly kind: DossierKind; readonly name: LocalizedText }

/** Meetings as they stand inside a sentence. */
export const meetingsInProse: ValueTable<MeetingKind> = {
  'bilateral-meeting': {
    nl: 'bilateraal onderhoud',
    en: 'bilateral meeting',
    de: 'bilaterales Gespräch',
    fr: 'entretien bilatéral',
  },
  'working-visit': { nl: 'werkbezoek', en: 'working visit', de: 'Arbeitsbesuch', fr: 'visite de travail' },
  'multilateral-session': {
    nl: 'multilaterale zitting',
    en: 'multilateral session',
    de: 'multilaterale Sitzung',
    fr: 'session multilatérale',
  },
  'phone-call': { nl: 'telefoongesprek', en: 'phone call', de: 'Telefonat', fr: 'entretien téléphonique' },
  reception: { nl: 'receptie', en: 'reception', de: 'Empfang', fr: 'réception' },
}

/** The word between a meeting and its partner. */
export const withWord: { readonly [L in Language]: string } = { nl: 'met', en: 'with', de: 'mit', fr: 'avec' }

/** One talks with a partner; a visit, a session or a reception may be anyone's, so the name only stands beside it. */
const heldWithPartner: readonly MeetingKind[] = ['bilateral-meeting', 'phone-call']

/** "bilateral meeting with South Africa", "multilateral session – UNESCO"; only the meeting when nobody is named. */
export function meetingPhrase(kind: MeetingKind, partners: readonly Partner[], language: Language): string {
  const meeting = meetingsInProse[kind][language]
  const names = partners.map((partner) => textIn(partner.name, language)).filter((name) => name !== '')
  if (names.length === 0) return meeting
  const afterWith = partners.map((partner) => partnerAfterWith(partner, language))
  const known = afterWith.filter((phrase) => phrase !== null)
  if (heldWithPartner.includes(kind) && known.length === partners.length) {
    return `${meeting} ${withWord[language]} ${proseList(known, language)}`
  }
  return `${meeting} – ${proseList(names, language)}`
}
