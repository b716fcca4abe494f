import { z } from 'zod'
import type {
  Briefing,
  BriefingBlock,
  BriefingBlockKind,
  BriefingSection,
  Meeting,
} from '../../../shared/model/briefing'
import { briefingSectionKinds, meetingKinds } from '../../../shared/model/briefing'
import type { AgreementId, BriefingId, DossierId, GoalId, PersonId, TalkingPointId } from '../../../shared/model/id'
import { languages } from '../../../shared/model/language'
import { clearanceSchema } from './clearance'
import {
  idSchema,
  idsSchema,
  isoDateSchema,
  optionalLine,
  optionalPartId,
  optionalText,
  optionalTime,
  ordinal,
  partIdSchema,
  partsSchema,
  requiredText,
} from './primitives'
import { recordBase, type ShapeOf, whole } from './whole'

const meetingSchema = whole<Meeting>({
  kind: z.enum(meetingKinds),
  date: isoDateSchema,
  time: optionalTime,
  place: optionalLine,
})

type BlockOf<K extends BriefingBlockKind> = Extract<BriefingBlock, { kind: K }>

function block<K extends BriefingBlockKind>(shape: ShapeOf<BlockOf<K>> & { readonly kind: z.ZodLiteral<K> }) {
  return z.strictObject(shape)
}

const id = partIdSchema
const wording = optionalText

const blockSchema = z.discriminatedUnion('kind', [
  block<'text'>({ kind: z.literal('text'), id, text: optionalText }),
  block<'goal'>({ kind: z.literal('goal'), id, goal: idSchema<GoalId>(), wording }),
  block<'talking-point'>({ kind: z.literal('talking-point'), id, talkingPoint: idSchema<TalkingPointId>(), wording }),
  block<'dossier-section'>({
    kind: z.literal('dossier-section'),
    id,
    dossier: idSchema<DossierId>(),
    section: partIdSchema,
    wording,
  }),
  block<'agreement'>({ kind: z.literal('agreement'), id, agreement: idSchema<AgreementId>(), wording }),
  block<'person'>({ kind: z.literal('person'), id, person: idSchema<PersonId>(), wording }),
]) as unknown as z.ZodType<BriefingBlock>

const sectionSchema = whole<BriefingSection>({
  id: partIdSchema,
  kind: z.enum(briefingSectionKinds),
  blocks: partsSchema(blockSchema),
})

export const briefingSchema = whole<Briefing>({
  ...recordBase<BriefingId>(),
  title: requiredText,
  partners: idsSchema<DossierId>(),
  meeting: meetingSchema,
  principal: optionalLine,
  language: z.enum(languages),
  marking: optionalPartId,
  goals: idsSchema<GoalId>(),
  unit: optionalLine,
  drafter: optionalLine,
  phone: optionalLine,
  version: ordinal.default(1),
  originDate: isoDateSchema,
  asOf: isoDateSchema,
  clearance: clearanceSchema,
  sections: partsSchema(sectionSchema),
})
