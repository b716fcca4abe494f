import { z } from 'zod'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDateTime } from '../../shared/model/id'
import { type Library, recordKinds, recordSets } from '../../shared/model/library'
import { parseRecord } from '../store/schema/parse-record'

const recordLists = z.partialRecord(z.enum(recordKinds), z.array(z.record(z.string(), z.unknown())))

/**
 * Shipped records, a list per kind, as a library keeps them. They pass the schema of stored records and begin their
 * life at `now`; `sample` says for all of them whether they are samples.
 */
export function parseRecordSet(value: unknown, file: string, sample: boolean, now: IsoDateTime): Library['records'] {
  const lists = recordLists.safeParse(value)
  if (!lists.success) {
    throw new Failed({ code: 'invalidInput', problems: [`${file}: holds something else than records by kind`] })
  }
  return recordSets((kind) =>
    (lists.data[kind] ?? []).map((record) => parseRecord(kind, { createdAt: now, updatedAt: now, ...record, sample })),
  )
}
