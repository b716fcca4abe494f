import type { Goal, GoalSet, Responsibility } from '../../../shared/model/goal'
import type { GoalId, GoalSetId, ResponsibilityId } from '../../../shared/model/id'
import { idSchema, optionalDate, optionalLine, optionalText, ordinal, requiredText } from './primitives'
import { recordBase, whole } from './whole'

export const goalSetSchema = whole<GoalSet>({
  ...recordBase<GoalSetId>(),
  name: requiredText,
  from: optionalDate,
  until: optionalDate,
  source: optionalLine,
}).refine(({ from, until }) => from === null || until === null || from <= until, {
  path: ['until'],
  message: 'is before from',
})

export const goalSchema = whole<Goal>({
  ...recordBase<GoalId>(),
  goalSet: idSchema<GoalSetId>(),
  number: ordinal,
  title: requiredText,
  description: optionalText,
})

export const responsibilitySchema = whole<Responsibility>({
  ...recordBase<ResponsibilityId>(),
  number: ordinal,
  name: requiredText,
  description: optionalText,
})
