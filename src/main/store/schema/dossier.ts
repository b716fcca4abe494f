import { z } from 'zod'
import type { Dossier, DossierSection, TradeFigures, Visit } from '../../../shared/model/dossier'
import { dossierKinds, dossierSectionKinds, organisationRoles } from '../../../shared/model/dossier'
import type { DossierId } from '../../../shared/model/id'
import { disclosureSchema } from './clearance'
import {
  codesSchema,
  isoDateSchema,
  optionalAmount,
  optionalCount,
  optionalDate,
  optionalLine,
  optionalOrdinal,
  optionalPartId,
  optionalText,
  partIdSchema,
  partsSchema,
  requiredLine,
  requiredText,
} from './primitives'
import { recordBase, whole } from './whole'

const sectionSchema = whole<DossierSection>({
  id: partIdSchema,
  kind: z.enum(dossierSectionKinds),
  text: optionalText,
  asOf: optionalDate,
  source: optionalLine,
  owner: optionalLine,
  marking: optionalPartId,
  disclosure: disclosureSchema,
})

const tradeSchema = whole<TradeFigures>({
  id: partIdSchema,
  year: z.int().min(1900).max(2200),
  exports: optionalAmount,
  imports: optionalAmount,
  currency: requiredLine.default('EUR'),
  rank: optionalOrdinal,
  source: optionalLine,
  asOf: optionalDate,
})

const visitSchema = whole<Visit>({ id: partIdSchema, date: isoDateSchema, title: optionalText, outcome: optionalText })

export const dossierSchema = whole<Dossier>({
  ...recordBase<DossierId>(),
  kind: z.enum(dossierKinds),
  organisationRole: z.enum(organisationRoles).nullable().default(null),
  code: requiredLine,
  name: requiredText,
  officialName: optionalText,
  capital: optionalText,
  officialLanguages: codesSchema,
  currencies: codesSchema,
  population: optionalCount,
  populationAsOf: optionalDate,
  areaKm2: z.number().min(0).nullable().default(null),
  memberships: codesSchema,
  timeZone: optionalLine,
  post: optionalPartId,
  belgianEmbassy: optionalLine,
  tradeOffice: optionalLine,
  tourismOffice: optionalLine,
  twinning: optionalLine,
  nextElection: optionalDate,
  sections: partsSchema(sectionSchema),
  trade: partsSchema(tradeSchema),
  visits: partsSchema(visitSchema),
  owner: optionalLine,
  asOf: optionalDate,
  marking: optionalPartId,
})
