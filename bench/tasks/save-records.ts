import { openStore } from '../../src/main/store/open-store'
import { saveRecord } from '../../src/main/store/records'
import type { RecordInput } from '../../src/shared/ipc/contract'
import { recordsOf } from '../../src/shared/model/library'
import type { TalkingPoint } from '../../src/shared/model/talking-point'
import { timed } from '../measure/time'
import { seed } from '../records/generate-library'
import { generateRecord } from '../records/generate-record'
import { inventText } from '../records/invent-text'
import { seededRandom } from '../records/random'
import { openSqliteTable } from '../sqlite/sqlite-table'
import type { Task } from './task'

export type SaveRecords = {
  readonly folder: string
  /** How many generated records the library holds. */
  readonly records: number
  /** Where SQLite keeps the same records; null when it is not there to be measured. */
  readonly sqlite: string | null
}

export type Saved = { readonly chancery: readonly number[]; readonly sqlite: readonly number[] }

/** One save in so many is of a new record, the others change one that is there. */
const newEvery = 10

/**
 * Saves records one by one, each in the store and in SQLite by turns, and tells how long each save took. The first save
 * of a turn is left out: the process wakes up in it, and has to fetch everything from the machine's memory anew.
 */
export const saveRecords: Task<SaveRecords, { readonly saves: number }, Saved> = async (input) => {
  const store = await openStore(input.folder)
  const random = seededRandom(seed + 1, input.records)
  let made = input.records

  const table = input.sqlite === null ? null : openSqliteTable(input.sqlite)
  const known = recordsOf(store.read(), 'talking-points')
  for (const kind of ['talking-points', 'agreements'] as const) table?.fill(kind, recordsOf(store.read(), kind))

  const nextNew = (): TalkingPoint => {
    for (;;) {
      const { kind, record } = generateRecord(seed, made)
      made += 1
      if (kind === 'talking-points') return record
    }
  }
  const nextChanged = (): TalkingPoint => {
    const { id } = random.pick(known)
    const record = store.read().records['talking-points'].get(id) as TalkingPoint
    return { ...record, text: { ...record.text, nl: inventText('nl', 38, random) } }
  }

  let count = 0
  const turn = async ({ saves }: { readonly saves: number }): Promise<Saved> => {
    const chancery: number[] = []
    const sqlite: number[] = []
    for (let left = saves + 1; left > 0; left -= 1) {
      count += 1
      const record = count % newEvery === 0 ? nextNew() : nextChanged()
      const saveHere = async () => {
        const save: RecordInput = { kind: 'talking-points', record }
        chancery.push((await timed(() => saveRecord(store, save, new Date().toISOString()))).ms)
      }
      const saveThere = async () => {
        if (table === null) return
        sqlite.push((await timed(() => table.put('talking-points', record))).ms)
      }
      // Whoever comes second finds the disk as the first has left it, so they take turns at that too.
      const [first, second] = count % 2 === 0 ? [saveHere, saveThere] : [saveThere, saveHere]
      await first()
      await second()
    }
    return { chancery: chancery.slice(1), sqlite: sqlite.slice(1) }
  }
  return {
    turn,
    close: async () => {
      table?.close()
      await store.close()
    },
  }
}
