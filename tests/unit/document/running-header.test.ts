import { expect, test } from 'vitest'
import { runningHeader } from '../../../src/shared/document/running-header'

const title = 'Working visit to South Africa, 3–5 March 2027'

test('a section is named beside the title of its document', () => {
  expect(runningHeader('Programme', title)).toEqual({ start: 'Programme', end: title })
})

test('a section without a name of its own has the title alone', () => {
  expect([null, ' ', title].map((section) => runningHeader(section, title))).toEqual(
    [title, title, title].map((start) => ({ start, end: null })),
  )
})

test('a long name is shortened between words, so that the title stays beside it', () => {
  const tab = 'Tab 1 – Bilateral meeting with South Africa, Pretoria, 4 March 2027'
  expect(runningHeader(tab, title)).toEqual({ start: 'Tab 1 – Bilateral meeting with South Africa…', end: title })
})

test('both are shortened where both are long, one long word too', () => {
  const { start, end } = runningHeader('x'.repeat(200), 'y'.repeat(200))
  expect(`${start}${end}`).toHaveLength(90)
  expect([start, end].every((words) => words?.endsWith('…'))).toBe(true)
})
