import { z } from 'zod'
import type { DossierId, PersonId } from '../../../shared/model/id'
import type { Person } from '../../../shared/model/person'
import { sides } from '../../../shared/model/person'
import { attachmentSchema } from './house-style'
import {
  codesSchema,
  idSchema,
  optionalDate,
  optionalLine,
  optionalPartId,
  optionalText,
  requiredLine,
} from './primitives'
import { isInOrder, notInOrder, recordBase, whole } from './whole'

export const personSchema: z.ZodType<Person> = whole<Person>({
  ...recordBase<PersonId>(),
  name: requiredLine,
  sortName: z.string().default(''),
  pronunciation: optionalLine,
  photo: attachmentSchema.nullable().default(null),
  side: z.enum(sides),
  partner: idSchema<DossierId>().nullable().default(null),
  organisation: optionalText,
  function: optionalText,
  formOfAddress: optionalText,
  cv: optionalText,
  spokenLanguages: codesSchema,
  phone: optionalLine,
  email: optionalLine,
  validFrom: optionalDate,
  validUntil: optionalDate,
  lastMeeting: optionalDate,
  lastMeetingNote: optionalText,
  source: optionalLine,
  asOf: optionalDate,
  marking: optionalPartId,
})
  .refine(isInOrder, notInOrder)
  .transform((person) => (person.sortName.trim() === '' ? { ...person, sortName: person.name } : person))
