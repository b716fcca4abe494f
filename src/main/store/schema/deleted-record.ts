import { z } from 'zod'
import { Failed } from '../../../shared/ipc/failure'
import type { AnyRecord, DeletedRecord } from '../../../shared/model/library'
import { binId, recordKinds } from '../../../shared/model/library'
import { describeProblems } from './describe-problems'
import { idSchema, isoDateTimeSchema, ordinal } from './primitives'
import { recordSchemas } from './record-schemas'
import { whole } from './whole'

/** An entry of the bin; its record must fit the schema of its kind and be the one the entry names. */
export const deletedRecordSchema: z.ZodType<DeletedRecord> = whole<DeletedRecord>({
  id: z.string(),
  kind: z.enum(recordKinds),
  recordId: idSchema(),
  revision: ordinal,
  deletedAt: isoDateTimeSchema,
  record: z.unknown() as unknown as z.ZodType<AnyRecord | null>,
}).transform((deleted, context): DeletedRecord => {
  const { kind, recordId, record } = deleted
  if (deleted.id !== binId(kind, recordId)) {
    context.addIssue({ code: 'custom', path: ['id'], message: `is ${JSON.stringify(deleted.id)} inside` })
  }
  if (record === null) return deleted
  const parsed = recordSchemas[kind].safeParse(record, { reportInput: true })
  if (!parsed.success) {
    for (const issue of parsed.error.issues) context.addIssue({ ...issue, path: ['record', ...issue.path] } as never)
    return z.NEVER
  }
  if (parsed.data.id !== recordId) {
    context.addIssue({ code: 'custom', path: ['record', 'id'], message: `is ${JSON.stringify(parsed.data.id)} inside` })
  }
  return { ...deleted, record: parsed.data }
})

/** The value as an entry of the bin. Fails with `invalidInput`, which names each field that is wrong. */
export function parseDeletedRecord(value: unknown): DeletedRecord {
  const parsed = deletedRecordSchema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  throw new Failed({ code: 'invalidInput', problems: describeProblems(parsed.error) })
}
