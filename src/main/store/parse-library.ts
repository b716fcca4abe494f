import { z } from 'zod'
import { Failed } from '../../shared/ipc/failure'
import { libraryFormat, type RecordKind, recordKinds } from '../../shared/model/library'
import { describeProblems } from './schema/describe-problems'
import type { RawLibrary } from './snapshot'

/** The one format in which a library was a single JSON value. */
export const singleValueFormat = 1

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

type StoredRecords = { readonly [id: string]: unknown }

/** A record map leaves out this key without a word, where any other is looked at with its record. */
const recordMap = z
  .unknown()
  .refine((records) => typeof records !== 'object' || records === null || !Object.hasOwn(records, '__proto__'), {
    message: 'has a record with the id __proto__',
  })
  .pipe(z.record(z.string(), z.unknown()))

const singleValue = z.strictObject({
  format: z.literal(singleValueFormat),
  settings: z.unknown(),
  records: z.strictObject(
    Object.fromEntries(recordKinds.map((kind) => [kind, recordMap])) as unknown as {
      readonly [K in RecordKind]: z.ZodType<StoredRecords>
    },
  ),
})

/**
 * The one door for a library that is stored as one JSON value: text, format, shape. Its records are still to be
 * admitted. A newer format is refused unread (`libraryTooNew`); a value that is no library is `libraryDamaged`, naming
 * the file and what is wrong in it.
 */
export function parseLibrary(text: string, file: string): RawLibrary {
  const stored = readJson(text, file)
  const format = readFormat(stored, file)
  if (format > libraryFormat) throw new Failed({ code: 'libraryTooNew', file, format, known: libraryFormat })
  const parsed = singleValue.safeParse(stored, { reportInput: true })
  if (!parsed.success) throw damaged(file, describeProblems(parsed.error))
  const { settings, records } = parsed.data
  const maps = recordKinds.map((kind) => [kind, new Map(Object.entries(records[kind]))])
  return { settings, records: Object.fromEntries(maps) as RawLibrary['records'], bin: new Map() }
}
