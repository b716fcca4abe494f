import type { RecordInput } from '../../shared/ipc/contract'
import { type Library, recordsOf } from '../../shared/model/library'

/** A new goal or responsibility is counted after those there are; any other record stays as it is. */
export function numberRecord(library: Library, input: RecordInput): RecordInput {
  switch (input.kind) {
    case 'goals': {
      const siblings = recordsOf(library, 'goals').filter(({ goalSet }) => goalSet === input.record.goalSet)
      return { ...input, record: { ...input.record, number: after(siblings) } }
    }
    case 'responsibilities':
      return { ...input, record: { ...input.record, number: after(recordsOf(library, 'responsibilities')) } }
    default:
      return input
  }
}

function after(numbered: readonly { readonly number: number }[]): number {
  return Math.max(0, ...numbered.map(({ number }) => number)) + 1
}
