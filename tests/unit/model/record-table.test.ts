import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RecordTable } from '../../../src/shared/model/record-table'

type Item = { readonly id: string; readonly text: string }
type Step = { readonly what: 'put' | 'remove'; readonly id: string; readonly text: string }

/** Few enough ids that steps meet each other, and with prefixes and signs that sort oddly. */
const ids = fc.oneof(
  fc.integer({ min: 0, max: 2_000 }).map((at) => String(at).padStart(4, '0')),
  fc.constantFrom('a', 'A', 'a-', 'a-1', 'aa', 'constructor', '__proto__', 'toString', 'é', '10', '9'),
)
const items: fc.Arbitrary<Item> = fc.record({ id: ids, text: fc.string({ maxLength: 3 }) })
const steps: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('put' as const, 'remove' as const),
  id: ids,
  text: fc.string({ maxLength: 3 }),
})

/** What a table of these items should show. */
function inOrder(model: ReadonlyMap<string, Item>): readonly Item[] {
  return [...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function many(count: number): Item[] {
  return Array.from({ length: count }, (_, at) => ({ id: String(at).padStart(6, '0'), text: `text ${at}` }))
}

test('whatever is put and taken away, a table is a map whose records stand in the order of their ids', () => {
  fc.assert(
    fc.property(fc.array(items, { maxLength: 1_500 }), fc.array(steps, { maxLength: 300 }), (first, made) => {
      const model = new Map(first.map((item) => [item.id, item]))
      let table = RecordTable.of(first)
      for (const { what, id, text } of made) {
        table = what === 'put' ? table.with({ id, text }) : table.without(id)
        if (what === 'put') model.set(id, { id, text })
        else model.delete(id)
        expect(table.get(id)).toEqual(model.get(id) ?? null)
        expect(table.has(id)).toBe(model.has(id))
        expect(table.size).toBe(model.size)
      }
      expect(table.values()).toEqual(inOrder(model))
      expect([...table]).toEqual(inOrder(model))
      expect(first.map(({ id }) => table.get(id))).toEqual(first.map(({ id }) => model.get(id) ?? null))
    }),
    { numRuns: 60 },
  )
})

test('whoever holds a table keeps what it saw, whatever is made of it', () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 120 }), (made) => {
      let table: RecordTable<Item> = RecordTable.of(many(1_200))
      const seen: { readonly table: RecordTable<Item>; readonly values: readonly Item[] }[] = []
      for (const { what, id, text } of made) {
        // The list is made from the chunks, not from what `values` remembers.
        seen.push({ table, values: [...table] })
        table = what === 'put' ? table.with({ id, text }) : table.without(id)
      }
      for (const { table: held, values } of seen) expect([...held]).toEqual(values)
    }),
    { numRuns: 30 },
  )
})

test('a table grown one by one, in any order, is the one made at once', () => {
  const all = many(3_000)
  const shuffled = all.map((_, at) => all[(at * 1_237) % all.length] as Item)
  const grown = shuffled.reduce<RecordTable<Item>>((table, item) => table.with(item), RecordTable.empty)
  expect(grown.values()).toEqual(all)
  const emptied = shuffled.reduce((table, { id }) => table.without(id), grown)
  expect([emptied.size, emptied.values()]).toEqual([0, []])
})

test('taking away what is not there gives the same table', () => {
  const table = RecordTable.of(many(600))
  expect(table.without('nothing')).toBe(table)
  expect(table.without('')).toBe(table)
  expect(RecordTable.empty.without('nothing')).toBe(RecordTable.empty)
})

test('of several records with one id the last one counts', () => {
  const table = RecordTable.of([
    { id: 'b', text: 'first' },
    { id: 'a', text: 'only' },
    { id: 'b', text: 'last' },
  ])
  expect(table.values()).toEqual([
    { id: 'a', text: 'only' },
    { id: 'b', text: 'last' },
  ])
})

test('a change shares every record but its own, and copies about as much among many as among few', () => {
  const few = RecordTable.of(many(1_000))
  const much = RecordTable.of(many(100_000))
  const changed = much.with({ id: '050000', text: 'changed' })
  const others = changed.values().filter((item) => much.get(item.id) !== item)
  expect(others).toEqual([{ id: '050000', text: 'changed' }])

  const timeOf = (table: RecordTable<Item>) => {
    const started = performance.now()
    for (let at = 0; at < 2_000; at += 1) table.with({ id: String(at % 1_000).padStart(6, '0'), text: 'x' })
    return performance.now() - started
  }
  const best = (table: RecordTable<Item>) => Math.min(...[1, 2, 3, 4].map(() => timeOf(table)))
  // Copying a hundred thousand entries each time would take a hundred times as long.
  expect(best(much)).toBeLessThan(20 * best(few) + 20)
})

test('the list of a table is made once and cannot be changed; as JSON, records stand under their ids', () => {
  const table = RecordTable.of(many(2))
  expect(table.values()).toBe(table.values())
  expect(() => (table.values() as Item[]).pop()).toThrow(TypeError)
  expect(JSON.parse(JSON.stringify(table))).toEqual({
    '000000': { id: '000000', text: 'text 0' },
    '000001': { id: '000001', text: 'text 1' },
  })
})
