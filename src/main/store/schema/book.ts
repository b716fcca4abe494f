import { z } from 'zod'
import type { Book, ProgrammeItem } from '../../../shared/model/book'
import { pressStatuses } from '../../../shared/model/book'
import type { BookId, BriefingId, DossierId, PersonId } from '../../../shared/model/id'
import { languages } from '../../../shared/model/language'
import { clearanceSchema } from './clearance'
import {
  idSchema,
  idsSchema,
  isoDateSchema,
  optionalLine,
  optionalOrdinal,
  optionalPartId,
  optionalText,
  optionalTime,
  ordinal,
  partIdSchema,
  partsSchema,
  requiredText,
} from './primitives'
import { recordBase, whole } from './whole'

const programmeItemSchema = whole<ProgrammeItem>({
  id: partIdSchema,
  date: isoDateSchema,
  from: optionalTime,
  until: optionalTime,
  place: optionalLine,
  title: optionalText,
  lead: optionalLine,
  ourParticipants: idsSchema<PersonId>(),
  theirParticipants: idsSchema<PersonId>(),
  press: z.enum(pressStatuses).default('closed'),
  briefing: idSchema<BriefingId>().nullable().default(null),
})

export const bookSchema = whole<Book>({
  ...recordBase<BookId>(),
  title: requiredText,
  partners: idsSchema<DossierId>(),
  from: isoDateSchema,
  until: isoDateSchema,
  principal: optionalLine,
  language: z.enum(languages),
  marking: optionalPartId,
  copyNumber: optionalOrdinal,
  version: ordinal.default(1),
  asOf: isoDateSchema,
  unit: optionalLine,
  drafter: optionalLine,
  clearance: clearanceSchema,
  programme: partsSchema(programmeItemSchema),
  delegation: idsSchema<PersonId>(),
  counterparts: idsSchema<PersonId>(),
  objectives: optionalText,
  sceneSetter: optionalText,
  issueBriefings: idsSchema<BriefingId>(),
  includeDossiers: z.boolean().default(true),
  includeAgreements: z.boolean().default(true),
  includeBiographies: z.boolean().default(true),
  speeches: optionalText,
  logistics: optionalText,
  annexes: optionalText,
}).refine(({ from, until }) => from <= until, { path: ['until'], message: 'is before from' })
