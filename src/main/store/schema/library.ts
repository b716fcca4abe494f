import { z } from 'zod'
import type { AnyRecord, Library, RecordKind } from '../../../shared/model/library'
import { libraryFormat, recordKinds } from '../../../shared/model/library'
import { RecordTable } from '../../../shared/model/record-table'
import type { LibrarySettings } from '../../../shared/model/settings'
import { idSchema } from './primitives'
import { recordSchemas } from './record-schemas'
import { settingsSchema } from './settings'
import { whole } from './whole'

/** The one format in which a library was a single JSON value. */
const singleValueFormat = 1

type Records = Library['records']

/** A record map leaves out this key without a word, where every other id that is none is a problem. */
const noPrototype = z
  .unknown()
  .refine((records) => typeof records !== 'object' || records === null || !Object.hasOwn(records, '__proto__'), {
    message: 'has a record with the id __proto__',
  })

function byId<K extends RecordKind>(kind: K): z.ZodType<Records[K]> {
  const records = z.record(idSchema(), recordSchemas[kind] as z.ZodType<AnyRecord>).transform((found, context) => {
    for (const [key, record] of Object.entries(found)) {
      if (record.id !== key) {
        context.addIssue({ code: 'custom', path: [key, 'id'], message: `is ${JSON.stringify(record.id)} inside` })
      }
    }
    return RecordTable.of(Object.values(found))
  })
  return noPrototype.pipe(records) as unknown as z.ZodType<Records[K]>
}

type Stored = { readonly format: number; readonly settings: LibrarySettings; readonly records: Records }

const recordsShape = Object.fromEntries(recordKinds.map((kind) => [kind, byId(kind)])) as {
  readonly [K in RecordKind]: z.ZodType<Records[K]>
}

/** A library that is stored as one JSON value, records by their ids, as a library of the present format. */
export const wholeLibrarySchema: z.ZodType<Library> = whole<Stored>({
  format: z.literal(singleValueFormat),
  settings: settingsSchema,
  records: whole<Records>(recordsShape),
}).transform((stored) => ({ ...stored, format: libraryFormat, bin: RecordTable.empty }))
