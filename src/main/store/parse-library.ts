import { Failed } from '../../shared/ipc/failure'
import type { Library } from '../../shared/model/library'
import { libraryFormat } from '../../shared/model/library'
import { describeProblems } from './schema/describe-problems'
import { wholeLibrarySchema } from './schema/library'

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

/**
 * The one door for a library that is stored as one JSON value: text, format, schema. A newer format is refused unread
 * (`libraryTooNew`); whatever does not fit is `libraryDamaged`, naming the file and what is wrong in it.
 */
export function parseLibrary(text: string, file: string): Library {
  const stored = readJson(text, file)
  const format = readFormat(stored, file)
  if (format > libraryFormat) throw new Failed({ code: 'libraryTooNew', file, format, known: libraryFormat })
  const parsed = wholeLibrarySchema.safeParse(stored, { reportInput: true })
  if (parsed.success) return parsed.data
  throw damaged(file, describeProblems(parsed.error))
}
