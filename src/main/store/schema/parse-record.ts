import { Failed } from '../../../shared/ipc/failure'
import type { RecordKind, RecordOf } from '../../../shared/model/library'
import { describeProblems } from './describe-problems'
import { recordSchemas } from './record-schemas'

/**
 * The value as a record of the kind, with what it left out filled in as "not there". Fails with `invalidRecord`, which
 * names each field that is wrong.
 */
export function parseRecord<K extends RecordKind>(kind: K, value: unknown): RecordOf<K> {
  const parsed = recordSchemas[kind].safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data as RecordOf<K>
  throw new Failed({ code: 'invalidRecord', recordKind: kind, problems: describeProblems(parsed.error) })
}
