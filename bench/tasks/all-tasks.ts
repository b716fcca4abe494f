import { checkpointLibrary } from './checkpoint-library'
import { makeLibrary } from './make-library'
import { openLibrary } from './open-library'
import { saveRecords } from './save-records'
import { searchLibrary } from './search-library'
import { countPages, writeWordAgain } from './write-word'

/** Every task by its name. */
export const tasks = {
  'make-library': makeLibrary,
  'open-library': openLibrary,
  'save-records': saveRecords,
  'search-library': searchLibrary,
  'checkpoint-library': checkpointLibrary,
  'write-word': writeWordAgain,
  'count-pages': countPages,
}

export type TaskName = keyof typeof tasks
export type InputOf<N extends TaskName> = Parameters<(typeof tasks)[N]>[0]
type Ready<N extends TaskName> = Awaited<ReturnType<(typeof tasks)[N]>>
export type TurnOf<N extends TaskName> = Parameters<Ready<N>['turn']>[0]
export type OutcomeOf<N extends TaskName> = Awaited<ReturnType<Ready<N>['turn']>>
