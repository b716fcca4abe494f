import { Failed } from '../../shared/ipc/failure'
import type { Library } from '../../shared/model/library'
import { libraryFormat } from '../../shared/model/library'
import { type Migration, migrations } from './migrations'
import { describeProblems } from './schema/describe-problems'
import { librarySchema } from './schema/library'

function damaged(file: string, problems: readonly string[]): Failed {
  return new Failed({ code: 'libraryDamaged', file, problems })
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw damaged(file, [text.trim() === '' ? 'the file is empty' : `the file is not whole: ${reason}`])
  }
}

/** Which format the file says it is; only this is looked at before it is known to be ours. */
function readFormat(stored: unknown, file: string): number {
  const format = typeof stored === 'object' && stored !== null && 'format' in stored ? stored.format : undefined
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    throw damaged(file, ['format: is missing, so this is not a library'])
  }
  return format
}

/** A library of the present format, checked record by record. */
export function checkLibrary(stored: unknown, file: string): Library {
  const parsed = librarySchema.safeParse(stored, { reportInput: true })
  if (parsed.success) return parsed.data
  throw damaged(file, describeProblems(parsed.error))
}

/**
 * The one door for a stored library: text, format, migrations in order, schema. A newer format is refused unread
 * (`libraryTooNew`); whatever does not fit is `libraryDamaged`, naming the file and what is wrong in it.
 */
export function parseLibrary(text: string, file: string, steps: readonly Migration[] = migrations): Library {
  const stored = readJson(text, file)
  const format = readFormat(stored, file)
  if (format > libraryFormat) throw new Failed({ code: 'libraryTooNew', file, format, known: libraryFormat })
  const migrated = steps.filter(({ from }) => from >= format).reduce((value, step) => step.migrate(value), stored)
  return checkLibrary(migrated, file)
}
