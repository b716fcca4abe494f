import {
  type AnyRecord,
  type Library,
  libraryFormat,
  type RecordKind,
  recordSets,
} from '../../src/shared/model/library'
import { RecordTable } from '../../src/shared/model/record-table'
import { goalSet, goals, partners, responsibilities, settings } from './base-records'
import { generateRecord } from './generate-record'

/** The seed of every measured library. */
export const seed = 20_270_304

/** A library of so many talking points and agreements, beside the partners and goals they refer to. */
export function generateLibrary(count: number): Library {
  const generated = new Map<RecordKind, AnyRecord[]>([
    ['dossiers', [...partners]],
    ['goal-sets', [goalSet]],
    ['goals', [...goals]],
    ['responsibilities', [...responsibilities]],
    ['talking-points', []],
    ['agreements', []],
  ])
  for (let place = 0; place < count; place += 1) {
    const { kind, record } = generateRecord(seed, place)
    generated.get(kind)?.push(record)
  }
  const records = recordSets((kind) => generated.get(kind) ?? [])
  return { format: libraryFormat, settings, records, bin: RecordTable.empty }
}
