import { setImmediate } from 'node:timers/promises'
import type { ChangeLabel } from '../../shared/ipc/contract'
import { localDay } from '../../shared/model/calendar'
import type { IsoDateTime } from '../../shared/model/id'
import { findRecord, type RecordKind } from '../../shared/model/library'
import { checkReferences } from './check-references'
import type { LibraryDraft } from './library-draft'
import type { LibraryStore } from './library-store'
import { nextRevision } from './next-revision'
import { recordLabel } from './record-label'
import { parseRecord, stampRecord } from './schema/parse-record'

export type RecordEffects = { readonly now: () => IsoDateTime; readonly newId: () => string }

/** What only the store or the day of writing can know; a hand-written record may leave it out. */
function fillIn(kind: RecordKind, value: unknown, { now, newId }: RecordEffects): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const at = now()
  const today = localDay(new Date(at))
  const days = kind === 'briefings' ? { originDate: today, asOf: today } : kind === 'books' ? { asOf: today } : {}
  return { id: newId(), createdAt: at, ...days, ...value, updatedAt: at }
}

type Put = {
  readonly label: ChangeLabel
  /** About how many bytes the record takes. */
  readonly size: number
  readonly step: (draft: LibraryDraft) => string
}

function preparePut(kind: RecordKind, value: unknown, effects: RecordEffects): Put {
  const record = parseRecord(kind, fillIn(kind, value, effects))
  return {
    label: recordLabel('imported', kind, record),
    size: JSON.stringify(record).length,
    step: (draft) => {
      const { library } = draft
      checkReferences(library, kind, record)
      const createdAt = findRecord(library, kind, record.id)?.createdAt ?? record.createdAt
      const revision = nextRevision(library, kind, record.id)
      draft.put(kind, stampRecord(kind, record, { revision, createdAt, updatedAt: record.updatedAt }))
      return record.id
    },
  }
}

/**
 * Stores what another program wrote: a new record, or one in the place of the record with the same id, whatever its
 * revision and also where that one was deleted. Resolves with the record's id once it is safely on disk; fails with `invalidRecord` or the disk's failure.
 */
export async function putRecord(
  store: LibraryStore,
  kind: RecordKind,
  value: unknown,
  effects: RecordEffects,
): Promise<string> {
  const { label, step } = preparePut(kind, value, effects)
  return store.transact(label, step)
}

/** Why a record was not looked at: one before it had failed. */
export class PutStopped extends Error {}

type Waiting = {
  readonly put: Put
  readonly settle: (id: string) => void
  readonly fail: (error: unknown) => void
}

/**
 * So many records at most share one write, and so many bytes unless one record alone has more: the first of them need
 * not wait for too many others, and no line of the journal grows beyond what a computer takes easily.
 */
const largestBatch = { records: 1_000, bytes: 4 * 1024 * 1024 }

/** How many of those that wait share the next write. */
function sizeOfBatch(waiting: readonly Waiting[]): number {
  let bytes = 0
  for (const [index, { put }] of waiting.entries()) {
    bytes += put.size
    if (index > 0 && (index === largestBatch.records || bytes > largestBatch.bytes)) return index
  }
  return waiting.length
}

/** The records of a batch up to the first that cannot be stored, in one step. */
function putBatch(draft: LibraryDraft, batch: readonly Waiting[]): { readonly ids: string[]; readonly error: unknown } {
  const ids: string[] = []
  for (const { put } of batch) {
    try {
      ids.push(put.step(draft))
    } catch (error) {
      return { ids, error }
    }
  }
  return { ids, error: null }
}

/**
 * Puts a sequence of records, each as `putRecord` does; they need not wait for each other, and those that wait together
 * share one write. Once one fails, every later one is refused with `PutStopped`, and those before it are stored.
 */
export function putInOrder(
  store: LibraryStore,
  kind: RecordKind,
  effects: RecordEffects,
): (value: unknown) => Promise<string> {
  const waiting: Waiting[] = []
  let isClosed = false
  let isRunning = false

  /** The first of `failed` fails with the error, everything after it is refused. */
  const stop = (error: unknown, failed: readonly Waiting[]) => {
    isClosed = true
    for (const [index, { fail }] of [...failed, ...waiting.splice(0)].entries()) {
      fail(index === 0 ? error : new PutStopped())
    }
  }

  const storeBatch = async (batch: readonly Waiting[], label: ChangeLabel) => {
    try {
      const { ids, error } = await store.transact(label, (draft) => putBatch(draft, batch))
      for (const [index, id] of ids.entries()) batch[index]?.settle(id)
      if (ids.length < batch.length) stop(error, batch.slice(ids.length))
    } catch (error) {
      stop(error, batch)
    }
  }

  const run = async () => {
    isRunning = true
    for (let [first] = waiting; first !== undefined; [first] = waiting) {
      await setImmediate()
      await storeBatch(waiting.splice(0, sizeOfBatch(waiting)), first.put.label)
    }
    isRunning = false
  }

  return async (value) => {
    if (isClosed) throw new PutStopped()
    let put: Put
    try {
      put = preparePut(kind, value, effects)
    } catch (error) {
      // Those before it are still on their way; nothing may come after it.
      isClosed = true
      throw error
    }
    return new Promise((settle, fail) => {
      waiting.push({ put, settle, fail })
      if (!isRunning) void run()
    })
  }
}
