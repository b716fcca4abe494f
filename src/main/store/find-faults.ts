import { type Library, type RecordKind, recordKinds, recordsOf } from '../../shared/model/library'
import { danglingReferences } from '../../shared/model/references'
import { describeDangling } from './check-references'

/** Something in a library that each record's own schema cannot see. */
export type Fault = { readonly kind: RecordKind; readonly id: string; readonly problem: string }

/** Every record but the first of those that share a key, with the first one's id. */
function findDoubles<T extends { readonly id: string }>(
  records: readonly T[],
  keyOf: (record: T) => string,
): readonly { readonly record: T; readonly first: string }[] {
  const firsts = new Map<string, string>()
  return records.flatMap((record) => {
    const key = keyOf(record)
    const first = firsts.get(key)
    if (first !== undefined) return [{ record, first }]
    firsts.set(key, record.id)
    return []
  })
}

/** References that lead nowhere, dossiers of one kind with the same code, goals of one set with the same number. */
export function findFaults(library: Library): readonly Fault[] {
  const dangling = recordKinds.flatMap((kind) =>
    recordsOf(library, kind).flatMap((record) =>
      danglingReferences(library, kind, record).map((reference) => ({
        kind,
        id: record.id,
        problem: describeDangling(reference),
      })),
    ),
  )
  const codes = findDoubles(recordsOf(library, 'dossiers'), ({ kind, code }) => `${kind} ${code.toUpperCase()}`)
  const numbers = findDoubles(recordsOf(library, 'goals'), ({ goalSet, number }) => `${goalSet} ${number}`)
  return [
    ...dangling,
    ...codes.map(({ record, first }) => ({
      kind: 'dossiers' as const,
      id: record.id,
      problem: `code: ${record.code} is also the code of ${first}`,
    })),
    ...numbers.map(({ record, first }) => ({
      kind: 'goals' as const,
      id: record.id,
      problem: `number: ${record.number} is also the number of ${first}`,
    })),
  ]
}
