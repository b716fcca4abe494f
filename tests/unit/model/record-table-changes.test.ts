import { expect, test } from 'vitest'
import { RecordTable } from '../../../src/shared/model/record-table'

type Item = { readonly id: string; readonly text: string }

function anItem(at: number, text = 'as it was'): Item {
  return { id: String(at).padStart(6, '0'), text }
}
function aTable(count: number): RecordTable<Item> {
  return RecordTable.of(Array.from({ length: count }, (_, at) => anItem(at)))
}
function idsOf(items: readonly Item[]): readonly string[] {
  return items.map(({ id }) => id).sort()
}

test('what changed between two tables is named, and nothing else', () => {
  const before = aTable(3000)
  const after = before
    .with(anItem(7, 'changed'))
    .with(anItem(5000, 'new'))
    .without(anItem(1200).id)
    .with(anItem(2999, 'changed'))
  const { put, gone } = after.changesSince(before)
  expect(idsOf(put)).toEqual(['000007', '002999', '005000'])
  expect(put.every(({ text }) => text !== 'as it was')).toBe(true)
  expect(gone).toEqual(['001200'])
})

test('putting and taking away what is named leads from any table to any other', () => {
  const before = aTable(2000)
  let after = before
  for (let step = 0; step < 1500; step += 1) {
    const at = (step * 7919) % 2600
    after = step % 3 === 0 ? after.without(anItem(at).id) : after.with(anItem(at, `step ${step}`))
  }
  const { put, gone } = after.changesSince(before)
  let led = before
  for (const id of gone) led = led.without(id)
  for (const record of put) led = led.with(record)
  expect(led.values()).toEqual(after.values())
  expect(put.every((record) => before.get(record.id) !== record)).toBe(true)
})

test('a table differs in nothing from itself, and from an empty one in everything', () => {
  const table = aTable(600)
  expect(table.changesSince(table)).toEqual({ put: [], gone: [] })
  expect(table.changesSince(RecordTable.of<Item>([])).put).toHaveLength(600)
  expect(RecordTable.of<Item>([]).changesSince(table).gone).toHaveLength(600)
})
