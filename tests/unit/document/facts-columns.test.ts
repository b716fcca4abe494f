import { expect, test } from 'vitest'
import { factsColumns } from '../../../src/shared/document/facts-columns'
import type { Picture } from '../../../src/shared/document/tree'
import { words } from '../../support/document-trees'

function columnsOf(labels: readonly string[], picture: Picture | null, width = 9000): readonly number[] {
  const rows = labels.map((label) => ({ label, value: words('x') }))
  return factsColumns({ kind: 'facts', caption: null, picture, rows }, width, 10)
}

const photo = { source: 'attachments/a.png', alt: 'A person' }

test('labels take what they need, between a fifth and a third of the width', () => {
  expect(columnsOf(['Place'], null)).toEqual([1800, 7200])
  const [labels = 0, values = 0] = columnsOf(['A very long label that would like to take all of the width'], null)
  expect(labels).toBeLessThan(9000 * 0.35)
  expect(labels + values).toBe(9000)
})

test('a picture takes a column of its own beside them, never more than two fifths of a narrow place', () => {
  const columns = columnsOf(['Place'], photo)
  expect(columns).toHaveLength(3)
  expect(columns.reduce((sum, next) => sum + next, 0)).toBe(9000)
  expect(columnsOf(['Place'], photo, 3000)[2]).toBe(1200)
})
