import { z } from 'zod'
import type { Agreement, AgreementDateName, AgreementRelation, Assent } from '../../../shared/model/agreement'
import {
  agreementDateNames,
  agreementForms,
  agreementKinds,
  agreementLevels,
  agreementRelationKinds,
  agreementStatuses,
  assentAuthorities,
  assentStates,
  bindingForces,
  competences,
} from '../../../shared/model/agreement'
import { dossierSectionKinds } from '../../../shared/model/dossier'
import type { AgreementId, DossierId, GoalId } from '../../../shared/model/id'
import { hasText, languages } from '../../../shared/model/language'
import {
  codesSchema,
  idSchema,
  idsSchema,
  optionalCount,
  optionalDate,
  optionalLine,
  optionalPartId,
  optionalText,
  partIdSchema,
  partsSchema,
} from './primitives'
import { recordBase, whole } from './whole'

type Dates = Agreement['dates']

const datesShape = Object.fromEntries(agreementDateNames.map((name) => [name, optionalDate])) as {
  readonly [N in AgreementDateName]: typeof optionalDate
}

const assentSchema = whole<Assent>({
  authority: z.enum(assentAuthorities),
  state: z.enum(assentStates),
  date: optionalDate,
  act: optionalLine,
})

const relationSchema = whole<AgreementRelation>({
  id: partIdSchema,
  kind: z.enum(agreementRelationKinds),
  agreement: idSchema<AgreementId>(),
})

export const agreementSchema = whole<Agreement>({
  ...recordBase<AgreementId>(),
  shortTitle: optionalText,
  fullTitle: optionalText,
  reference: optionalLine,
  kind: z.enum(agreementKinds),
  binding: z.enum(bindingForces),
  competence: z.enum(competences),
  form: z.enum(agreementForms).default('bilateral'),
  level: z.enum(agreementLevels).default('both'),
  partners: idsSchema<DossierId>(),
  policyFields: z.array(z.enum(dossierSectionKinds)).default([]),
  goals: idsSchema<GoalId>(),

  dates: whole<Dates>(datesShape).prefault({}),
  signedAt: optionalLine,
  signedBy: optionalLine,
  parliamentDocument: optionalLine,
  gazetteReference: optionalLine,
  durationMonths: optionalCount,
  tacitRenewal: z.boolean().default(false),
  renewalMonths: optionalCount,
  noticeMonths: optionalCount,
  assents: z
    .array(assentSchema)
    .default([])
    .refine(
      (assents) => new Set(assents.map(({ authority }) => authority)).size === assents.length,
      'names the same authority twice',
    ),
  statusOverride: z.enum(agreementStatuses).nullable().default(null),

  authenticLanguages: codesSchema,
  publication: optionalLine,
  depositary: optionalLine,
  relations: partsSchema(relationSchema),

  ownerUnit: optionalLine,
  contact: optionalLine,
  lastJointCommittee: optionalDate,
  nextJointCommittee: optionalDate,
  summary: optionalText,
  execution: optionalText,
  openPoints: optionalText,
  asOf: optionalDate,
  source: optionalLine,
  marking: optionalPartId,
}).refine(
  ({ shortTitle, fullTitle }) =>
    languages.some((language) => hasText(shortTitle, language) || hasText(fullTitle, language)),
  { path: ['shortTitle'], message: 'is written in no language' },
)
