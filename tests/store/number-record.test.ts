import { expect, test } from 'vitest'
import { numberRecord } from '../../src/main/store/number-record'
import type { RecordInput } from '../../src/shared/ipc/contract'
import { aGoal, aGoalSet, aLibrary, aPerson } from '../support/builders'

const library = aLibrary({
  'goal-sets': [aGoalSet({ id: 'now' }), aGoalSet({ id: 'before' })],
  goals: [
    aGoal({ id: 'one', goalSet: 'now', number: 1 }),
    aGoal({ id: 'four', goalSet: 'now', number: 4 }),
    aGoal({ id: 'old', goalSet: 'before', number: 9 }),
  ],
})

test('a new goal is counted after the goals of its own set', () => {
  const record = aGoal({ id: 'new', goalSet: 'now', number: 1 })
  expect(numberRecord(library, { kind: 'goals', record })).toEqual({ kind: 'goals', record: { ...record, number: 5 } })
})

test('the first responsibility is number one, and a record without a number stays as it is', () => {
  const responsibility = { kind: 'responsibilities', record: { id: 'first', number: 7 } } as unknown as RecordInput
  expect(numberRecord(library, responsibility).record).toMatchObject({ number: 1 })
  const person: RecordInput = { kind: 'people', record: aPerson({ id: 'thandi' }) }
  expect(numberRecord(library, person)).toBe(person)
})
