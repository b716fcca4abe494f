import { expect, test } from 'vitest'
import { staysWithNextRow } from '../../../src/shared/document/rows-together'

const together = (rows: number) => Array.from({ length: rows }, (_, index) => staysWithNextRow(index, rows))

test('a short table stays on one page', () => {
  expect(together(1)).toEqual([false])
  expect(together(6)).toEqual([true, true, true, true, true, false])
})

test('of a long table neither the first nor the last row stands alone', () => {
  expect(together(7)).toEqual([true, false, false, false, false, true, false])
})
