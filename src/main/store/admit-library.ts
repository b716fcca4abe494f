import { setImmediate } from 'node:timers/promises'
import { Failed } from '../../shared/ipc/failure'
import {
  type AnyRecord,
  type DeletedRecord,
  type Library,
  libraryFormat,
  type RecordKind,
  recordKinds,
} from '../../shared/model/library'
import { RecordTable } from '../../shared/model/record-table'
import type { LibrarySettings } from '../../shared/model/settings'
import { migrate } from './migrations'
import { parseDeletedRecord } from './schema/deleted-record'
import { parseRecord } from './schema/parse-record'
import { parseSettings } from './schema/parse-settings'
import { schemaRevision } from './schema/schema-revision'
import type { RawLibrary } from './snapshot'

/** A stored record that is none by the present schemas. */
export type UnfitRecord = {
  readonly kind: RecordKind
  readonly id: string
  readonly value: unknown
  readonly problems: readonly string[]
}

export type Admitted = {
  readonly library: Library
  readonly unfit: readonly UnfitRecord[]
  /** The stored settings, where they could not be used. */
  readonly unfitSettings: { readonly value: unknown } | null
}

/** What of a stored library did not become part of it. `missing` names attachments that were not there to be taken over. */
export type LeftOut = Pick<Admitted, 'unfit' | 'unfitSettings'> & { readonly missing?: readonly string[] }

export const nothingLeftOut: LeftOut = { unfit: [], unfitSettings: null }

/** What a library has whose settings are lost. */
const plainSettings: LibrarySettings = {
  name: 'Chancery',
  unit: null,
  drafter: null,
  phone: null,
  documentLanguage: 'en',
  workingLanguages: ['nl', 'en', 'de', 'fr'],
  activeGoalSet: null,
  defaultMarking: null,
  markings: [],
  posts: [],
  houseStyles: [],
  houseStyle: 'neutral',
}

/** So many records are checked before others have their turn: a few milliseconds of work. */
const atOnce = 100

function problemsOf(error: unknown): readonly string[] {
  if (!(error instanceof Failed)) throw error
  return 'problems' in error.failure ? error.failure.problems : [error.failure.code]
}

/**
 * The one door for stored records: migrations in order, then the schemas, record by record. What was stored under the
 * present format and schemas has passed them then and is taken as it is. Fails with `libraryTooNew`, naming `file`; a
 * record that does not fit is told, never dropped in silence.
 */
export async function admitLibrary(
  stored: RawLibrary,
  { format, schema }: { readonly format: number; readonly schema: number },
  file: string,
): Promise<Admitted> {
  if (format > libraryFormat) throw new Failed({ code: 'libraryTooNew', file, format, known: libraryFormat })
  const raw = migrate(stored, format, libraryFormat)
  const isKnown = format === libraryFormat && schema === schemaRevision
  const unfit: UnfitRecord[] = []
  const settings = admitSettings(raw.settings)
  const tables: [RecordKind, RecordTable<AnyRecord>][] = []
  for (const kind of recordKinds) {
    const records = isKnown ? raw.records[kind].values() : await checkRecords(kind, raw.records[kind], unfit)
    tables.push([kind, RecordTable.of(records as Iterable<AnyRecord>)])
  }
  const bin = isKnown ? (raw.bin.values() as Iterable<DeletedRecord>) : await checkBin(raw, unfit)
  const library: Library = {
    format: libraryFormat,
    settings: settings ?? plainSettings,
    records: Object.fromEntries(tables) as unknown as Library['records'],
    bin: RecordTable.of(bin),
  }
  return { library, unfit, unfitSettings: settings === null ? { value: raw.settings } : null }
}

function admitSettings(value: unknown): LibrarySettings | null {
  try {
    return parseSettings(value)
  } catch (error) {
    problemsOf(error)
    return null
  }
}

async function checkRecords(
  kind: RecordKind,
  records: ReadonlyMap<string, unknown>,
  unfit: UnfitRecord[],
): Promise<readonly AnyRecord[]> {
  const fit: AnyRecord[] = []
  let checked = 0
  for (const [id, value] of records) {
    try {
      fit.push(checkRecord(kind, id, value))
    } catch (error) {
      unfit.push({ kind, id, value, problems: problemsOf(error) })
    }
    checked += 1
    if (checked % atOnce === 0) await setImmediate()
  }
  return fit
}

function checkRecord(kind: RecordKind, id: string, value: unknown): AnyRecord {
  const record = parseRecord(kind, value)
  if (record.id === id) return record
  throw new Failed({
    code: 'invalidRecord',
    recordKind: kind,
    problems: [`id: is ${JSON.stringify(record.id)} inside`],
  })
}

async function checkBin(raw: RawLibrary, unfit: UnfitRecord[]): Promise<readonly DeletedRecord[]> {
  const fit: DeletedRecord[] = []
  let checked = 0
  for (const value of raw.bin.values()) {
    try {
      fit.push(parseDeletedRecord(value))
    } catch (error) {
      const { kind, recordId } = value as DeletedRecord
      unfit.push({ kind, id: recordId, value, problems: problemsOf(error) })
    }
    checked += 1
    if (checked % atOnce === 0) await setImmediate()
  }
  return fit
}
