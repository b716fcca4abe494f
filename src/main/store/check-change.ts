import { Failed } from '../../shared/ipc/failure'
import { findRecord, type Library, libraryFormat } from '../../shared/model/library'
import { parseRecord } from './schema/parse-record'
import { parseSettings } from './schema/parse-settings'
import type { Touched } from './touched'

/** Refuses a change whose outcome breaks the schema: nothing may be stored that could not be opened again. */
export function checkChange(next: Library, touched: Touched): void {
  if (next.format !== libraryFormat) throw new Error('A transaction changed the format of the library')
  for (const { kind, id } of touched.records) {
    const record = findRecord(next, kind, id)
    if (record === null) continue
    parseRecord(kind, record)
    if (record.id !== id) {
      throw new Failed({ code: 'invalidRecord', recordKind: kind, problems: [`id: ${record.id} is kept under ${id}`] })
    }
  }
  if (!touched.settings) return
  const { activeGoalSet } = parseSettings(next.settings)
  if (activeGoalSet !== null && findRecord(next, 'goal-sets', activeGoalSet) === null) {
    throw new Failed({ code: 'invalidInput', problems: [`activeGoalSet: there is no goal set ${activeGoalSet}`] })
  }
}
