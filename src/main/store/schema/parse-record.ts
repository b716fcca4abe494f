import { freeze } from 'immer'
import { Failed } from '../../../shared/ipc/failure'
import type { AnyRecord, RecordKind, RecordOf } from '../../../shared/model/library'
import { describeProblems } from './describe-problems'
import { recordSchemas } from './record-schemas'

/** Records that came out of `parseRecord`, frozen, with their kind: they need not be looked at a second time. */
const fit = new WeakMap<object, RecordKind>()

function remember<T extends object>(kind: RecordKind, record: T): T {
  const frozen = freeze(record, true)
  fit.set(frozen, kind)
  return frozen
}

/**
 * The value as a record of the kind, with what it left out filled in as "not there", frozen. Fails with `invalidRecord`,
 * which names each field that is wrong.
 */
export function parseRecord<K extends RecordKind>(kind: K, value: unknown): RecordOf<K> {
  if (typeof value === 'object' && value !== null && fit.get(value) === kind) return value as RecordOf<K>
  const parsed = recordSchemas[kind].safeParse(value, { reportInput: true })
  if (parsed.success) return remember(kind, parsed.data as RecordOf<K>)
  throw new Failed({ code: 'invalidRecord', recordKind: kind, problems: describeProblems(parsed.error) })
}

/** A parsed record with the store's own stamps, which are fit by themselves. */
export function stampRecord<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  stamps: Pick<AnyRecord, 'revision' | 'createdAt' | 'updatedAt'>,
): RecordOf<K> {
  const parsed = parseRecord(kind, record)
  return remember(kind, { ...parsed, ...stamps })
}
