import { Failed } from '../../shared/ipc/failure'
import { findRecord, type Library } from '../../shared/model/library'
import type { Change } from './change'
import { parseDeletedRecord } from './schema/deleted-record'
import { parseRecord } from './schema/parse-record'
import { parseSettings } from './schema/parse-settings'

/** What is larger no backup takes, whose lines are limited when it is read back. */
const largestRecord = 8 * 1024 * 1024

function checkOne(change: Change, next: Library): void {
  if (change.area === 'settings') {
    const { activeGoalSet } = parseSettings(change.value)
    if (activeGoalSet !== null && findRecord(next, 'goal-sets', activeGoalSet) === null) {
      throw new Failed({ code: 'invalidInput', problems: [`activeGoalSet: there is no goal set ${activeGoalSet}`] })
    }
    return
  }
  if (change.value === null) return
  if (change.area === 'bin') {
    parseDeletedRecord(change.value)
    return
  }
  const { kind, id, value } = change
  parseRecord(kind, value)
  if (Buffer.byteLength(JSON.stringify(value)) > largestRecord) {
    throw new Failed({ code: 'invalidRecord', recordKind: kind, problems: ['is larger than 8 MB'] })
  }
  if (value.id !== id) {
    throw new Failed({ code: 'invalidRecord', recordKind: kind, problems: [`id: ${value.id} is kept under ${id}`] })
  }
}

/** Refuses changes whose outcome breaks the schema: nothing may be stored that could not be opened again. */
export function checkChanges(changes: readonly Change[], next: Library): void {
  for (const change of changes) checkOne(change, next)
}
