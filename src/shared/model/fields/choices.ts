import {
  agreementForms,
  agreementKinds,
  agreementLevels,
  agreementRelationKinds,
  agreementStatuses,
  assentAuthorities,
  assentStates,
  bindingForces,
  competences,
} from '../agreement'
import { pressStatuses } from '../book'
import { meetingKinds } from '../briefing'
import { clearanceStates, disclosures } from '../clearance'
import { dossierKinds, dossierSectionKinds, organisationRoles } from '../dossier'
import { languages } from '../language'
import { sides } from '../person'
import { stances } from '../talking-point'

/** The values a choice offers, in the order they are offered. The names are those under which values have words. */
export const choices = {
  agreementForm: agreementForms,
  agreementKind: agreementKinds,
  agreementLevel: agreementLevels,
  agreementRelation: agreementRelationKinds,
  agreementStatus: agreementStatuses,
  assentAuthority: assentAuthorities,
  assentState: assentStates,
  bindingForce: bindingForces,
  clearance: clearanceStates,
  competence: competences,
  disclosure: disclosures,
  dossierKind: dossierKinds,
  dossierSectionKind: dossierSectionKinds,
  language: languages,
  meetingKind: meetingKinds,
  organisationRole: organisationRoles,
  pressStatus: pressStatuses,
  side: sides,
  stance: stances,
} as const
export type ChoiceDomain = keyof typeof choices
export type ChoiceValue<D extends ChoiceDomain> = (typeof choices)[D][number]
