import type { RecordInput } from '../../shared/ipc/contract'
import type { Goal } from '../../shared/model/goal'
import type { GoalSetId } from '../../shared/model/id'
import type { Library } from '../../shared/model/library'

/** A new goal or responsibility is counted after those there are; any other record stays as it is. */
export function numberRecord(library: Library, input: RecordInput): RecordInput {
  switch (input.kind) {
    case 'goals':
      return { ...input, record: { ...input.record, number: after(siblings(library, input.record.goalSet)) } }
    case 'responsibilities':
      return { ...input, record: { ...input.record, number: after(library.records.responsibilities) } }
    default:
      return input
  }
}

function* siblings(library: Library, goalSet: GoalSetId): Generator<Goal> {
  for (const goal of library.records.goals) if (goal.goalSet === goalSet) yield goal
}

function after(numbered: Iterable<{ readonly number: number }>): number {
  let last = 0
  for (const { number } of numbered) last = Math.max(last, number)
  return last + 1
}
