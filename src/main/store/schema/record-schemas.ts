import type { z } from 'zod'
import type { RecordKind, RecordOf } from '../../../shared/model/library'
import { agreementSchema } from './agreement'
import { bookSchema } from './book'
import { briefingSchema } from './briefing'
import { dossierSchema } from './dossier'
import { goalSchema, goalSetSchema, responsibilitySchema } from './goal'
import { personSchema } from './person'
import { talkingPointSchema } from './talking-point'

/** One schema per kind of record; a kind without one does not compile. */
export const recordSchemas: { readonly [K in RecordKind]: z.ZodType<RecordOf<K>> } = {
  dossiers: dossierSchema,
  agreements: agreementSchema,
  'goal-sets': goalSetSchema,
  goals: goalSchema,
  responsibilities: responsibilitySchema,
  'talking-points': talkingPointSchema,
  people: personSchema,
  briefings: briefingSchema,
  books: bookSchema,
}
