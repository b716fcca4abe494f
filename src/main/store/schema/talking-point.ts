import { z } from 'zod'
import type { DossierId, GoalId, ResponsibilityId, TalkingPointId } from '../../../shared/model/id'
import { hasText, languages } from '../../../shared/model/language'
import type { TalkingPoint } from '../../../shared/model/talking-point'
import { stances } from '../../../shared/model/talking-point'
import { clearanceSchema, disclosureSchema } from './clearance'
import { idsSchema, optionalDate, optionalLine, optionalPartId, optionalText } from './primitives'
import { isInOrder, notInOrder, recordBase, whole } from './whole'

export const talkingPointSchema = whole<TalkingPoint>({
  ...recordBase<TalkingPointId>(),
  stance: z.enum(stances),
  topic: optionalText,
  text: optionalText,
  question: optionalText,
  goals: idsSchema<GoalId>(),
  responsibilities: idsSchema<ResponsibilityId>(),
  partners: idsSchema<DossierId>(),
  source: optionalLine,
  validFrom: optionalDate,
  validUntil: optionalDate,
  marking: optionalPartId,
  clearance: clearanceSchema,
  disclosure: disclosureSchema,
})
  .refine(isInOrder, notInOrder)
  .refine(
    ({ topic, text, question }) =>
      languages.some((language) => [topic, text, question].some((words) => hasText(words, language))),
    { path: ['text'], message: 'is written in no language' },
  )
