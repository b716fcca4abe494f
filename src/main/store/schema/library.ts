import { z } from 'zod'
import type { Library, RecordKind, RecordOf } from '../../../shared/model/library'
import { libraryFormat } from '../../../shared/model/library'
import { idSchema } from './primitives'
import { recordSchemas } from './record-schemas'
import { settingsSchema } from './settings'
import { whole } from './whole'

type Records = Library['records']

/** A record map leaves out this key without a word, where every other id that is none is a problem. */
const noPrototype = z
  .unknown()
  .refine((records) => typeof records !== 'object' || records === null || !Object.hasOwn(records, '__proto__'), {
    message: 'has a record with the id __proto__',
  })

function byId<K extends RecordKind>(kind: K): z.ZodType<Records[K]> {
  const records = z.record(idSchema(), recordSchemas[kind]).superRefine((found, context) => {
    for (const [key, record] of Object.entries(found as { readonly [id: string]: RecordOf<K> })) {
      if (record.id !== key) {
        context.addIssue({ code: 'custom', path: [key, 'id'], message: `is ${JSON.stringify(record.id)} inside` })
      }
    }
  })
  return noPrototype.pipe(records) as unknown as z.ZodType<Records[K]>
}

/** A whole stored library of the present format. */
export const librarySchema = whole<Library>({
  format: z.literal(libraryFormat),
  settings: settingsSchema,
  records: whole<Records>({
    dossiers: byId('dossiers'),
    agreements: byId('agreements'),
    'goal-sets': byId('goal-sets'),
    goals: byId('goals'),
    responsibilities: byId('responsibilities'),
    'talking-points': byId('talking-points'),
    people: byId('people'),
    briefings: byId('briefings'),
    books: byId('books'),
  }),
})
