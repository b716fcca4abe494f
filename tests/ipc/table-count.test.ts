import { expect, test } from 'vitest'
import { TableCount } from '../../src/main/ipc/table-count'
import { RecordTable } from '../../src/shared/model/record-table'

type Item = { readonly id: string; readonly isRed: boolean }

test('a count follows a table through every change, and goes to another table altogether', () => {
  const looked: string[] = []
  const count = new TableCount<Item>(({ id, isRed }) => {
    looked.push(id)
    return isRed
  })
  let table = RecordTable.of(
    Array.from({ length: 2000 }, (_, at) => ({ id: `id-${10_000 + at}`, isRed: at % 3 === 0 })),
  )
  expect(count.in(table)).toBe(667)
  for (let step = 0; step < 300; step += 1) {
    const id = `id-${10_000 + ((step * 613) % 2300)}`
    table = step % 4 === 0 ? table.without(id) : table.with({ id, isRed: step % 2 === 0 })
    if (step % 7 === 0) expect(count.in(table)).toBe(table.values().filter(({ isRed }) => isRed).length)
  }
  expect(count.in(table)).toBe(table.values().filter(({ isRed }) => isRed).length)

  looked.length = 0
  table = table.with({ id: 'id-10005', isRed: true })
  count.in(table)
  expect(new Set(looked)).toEqual(new Set(['id-10005']))
  expect(count.in(RecordTable.of([{ id: 'other', isRed: true }]))).toBe(1)
})
