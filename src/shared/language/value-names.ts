import type { Language } from '../model/language'
import {
  agreementDateNames,
  agreementFormNames,
  agreementKindNames,
  agreementLevelNames,
  agreementRelationNames,
  agreementStatusNames,
  assentAuthorityNames,
  assentStateNames,
  bindingForceNames,
  competenceNames,
} from './values/agreement-values'
import { dossierKindNames, dossierSectionKindNames, organisationRoleNames } from './values/dossier-values'
import { briefingBlockNames, briefingSectionNames, meetingKindNames, pressStatusNames } from './values/meeting-values'
import {
  clearanceNames,
  disclosureNames,
  languageNames,
  recordKindNames,
  recordKindPluralNames,
  sideNames,
  stanceNames,
} from './values/record-values'
import type { ValueTable } from './values/value-words'

/** The values that have names, domain by domain, in the order of the model. */
export const valueTables = {
  dossierKind: dossierKindNames,
  organisationRole: organisationRoleNames,
  dossierSectionKind: dossierSectionKindNames,
  agreementKind: agreementKindNames,
  bindingForce: bindingForceNames,
  competence: competenceNames,
  agreementForm: agreementFormNames,
  agreementLevel: agreementLevelNames,
  agreementStatus: agreementStatusNames,
  agreementDate: agreementDateNames,
  assentAuthority: assentAuthorityNames,
  assentState: assentStateNames,
  agreementRelation: agreementRelationNames,
  stance: stanceNames,
  clearance: clearanceNames,
  disclosure: disclosureNames,
  side: sideNames,
  meetingKind: meetingKindNames,
  briefingSection: briefingSectionNames,
  briefingBlock: briefingBlockNames,
  pressStatus: pressStatusNames,
  language: languageNames,
  recordKind: recordKindNames,
  recordKindPlural: recordKindPluralNames,
} as const

/** The unions of the model that have names; `recordKind` is the singular ("Dossier"), `recordKindPlural` "Dossiers". */
export type ValueDomain = keyof typeof valueTables

/**
 * The name of a value as documents and screens write it on its own: capitalised, without an article. A value that
 * the domain does not know (a library edited by other means) is returned as it is.
 */
export function valueName(domain: ValueDomain, value: string, language: Language): string {
  const table: ValueTable<string> = valueTables[domain]
  return Object.hasOwn(table, value) ? (table[value]?.[language] ?? value) : value
}
