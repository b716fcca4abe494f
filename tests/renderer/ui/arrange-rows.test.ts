import { expect, test } from 'vitest'
import { arrangeRows } from '../../../src/renderer/ui/arrange-rows'
import type { TableColumn } from '../../../src/renderer/ui/table-column'

type Row = { readonly name: string; readonly date: string | null; readonly tags: readonly string[] }

const rows: readonly Row[] = [
  { name: 'Österreich', date: '2027-03-01', tags: ['EU', 'Wien'] },
  { name: 'Zypern', date: null, tags: ['EU'] },
  { name: 'Malta', date: '2026-12-24', tags: [] },
]
const columns: readonly TableColumn<Row>[] = [
  { id: 'name', title: 'Name', text: ({ name }) => name, filter: 'text' },
  { id: 'date', title: 'Date', text: ({ date }) => date ?? '', sortBy: ({ date }) => date },
  { id: 'tags', title: 'Tags', text: ({ tags }) => tags.join(', '), values: ({ tags }) => tags, filter: 'choice' },
]
const names = (arranged: readonly Row[]): readonly string[] => arranged.map(({ name }) => name)

test('names sort as the language sorts them', () => {
  const sort = { column: 'name', direction: 'ascending' } as const
  expect(names(arrangeRows(rows, columns, sort, {}, 'de'))).toEqual(['Malta', 'Österreich', 'Zypern'])
})

test('rows without a value come last in both directions', () => {
  const sorted = (direction: 'ascending' | 'descending') =>
    names(arrangeRows(rows, columns, { column: 'date', direction }, {}, 'de'))
  expect(sorted('ascending')).toEqual(['Malta', 'Österreich', 'Zypern'])
  expect(sorted('descending')).toEqual(['Österreich', 'Malta', 'Zypern'])
})

test('filters work together, without accents and over several values', () => {
  expect(names(arrangeRows(rows, columns, null, { name: 'oster' }, 'de'))).toEqual(['Österreich'])
  expect(names(arrangeRows(rows, columns, null, { tags: ['EU'] }, 'de'))).toEqual(['Österreich', 'Zypern'])
  expect(names(arrangeRows(rows, columns, null, { tags: ['EU'], name: 'zy' }, 'de'))).toEqual(['Zypern'])
})

test('an emptied filter lets everything pass', () => {
  expect(arrangeRows(rows, columns, null, { name: '', tags: [] }, 'de')).toHaveLength(3)
})
