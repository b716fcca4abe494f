import type { RecordInput } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'
import { findRecord, type Library, type RecordKind } from '../../shared/model/library'

/** The record with its kind; fails with `notFound`. */
export function readRecord(library: Library, kind: RecordKind, id: string): RecordInput {
  const record = findRecord(library, kind, id)
  if (record === null) throw new Failed({ code: 'notFound', recordKind: kind, id })
  return { kind, record } as RecordInput
}
