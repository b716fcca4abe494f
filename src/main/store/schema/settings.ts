import { z } from 'zod'
import type { GoalSetId } from '../../../shared/model/id'
import { languages } from '../../../shared/model/language'
import type { LibrarySettings, Marking, Post } from '../../../shared/model/settings'
import { houseStyleSchema } from './house-style'
import {
  codesSchema,
  idSchema,
  optionalLine,
  optionalPartId,
  partIdSchema,
  partsSchema,
  requiredLine,
  requiredText,
} from './primitives'
import { whole } from './whole'

const markingSchema = whole<Marking>({
  id: partIdSchema,
  label: requiredText,
  rank: z.int(),
  colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'is not a colour such as #1F3A5F'),
})

const postSchema = whole<Post>({ id: partIdSchema, name: requiredText, jurisdiction: codesSchema })

export const settingsSchema = whole<LibrarySettings>({
  name: requiredLine,
  unit: optionalLine,
  drafter: optionalLine,
  phone: optionalLine,
  documentLanguage: z.enum(languages),
  workingLanguages: z
    .array(z.enum(languages))
    .min(1, 'names no language')
    .refine((chosen) => new Set(chosen).size === chosen.length, 'names the same language twice'),
  activeGoalSet: idSchema<GoalSetId>().nullable().default(null),
  defaultMarking: optionalPartId,
  markings: partsSchema(markingSchema),
  posts: partsSchema(postSchema),
  houseStyles: partsSchema(houseStyleSchema),
  houseStyle: z.string().default('neutral'),
}).refine(
  ({ defaultMarking, markings }) => defaultMarking === null || markings.some(({ id }) => id === defaultMarking),
  { path: ['defaultMarking'], message: 'names no marking of the list' },
)
