import { expect, test } from 'vitest'
import { runningHeader } from '../../../src/shared/document/running-header'

const title = 'Working visit to South Africa, 3–5 March 2027'

/** A line of so many letters, all of one width. */
const lineOf = (width: number) => ({ width, widthOf: (words: string) => words.length })

test('a section is named beside the title of its document', () => {
  expect(runningHeader('Programme', title, lineOf(90))).toEqual({ start: 'Programme', end: title })
})

test('a section without a name of its own has the title alone', () => {
  expect([null, ' ', title].map((section) => runningHeader(section, title, lineOf(90)))).toEqual(
    [title, title, title].map((start) => ({ start, end: null })),
  )
})

test('a long name is shortened between words where it would meet the title, and nowhere else', () => {
  const tab = 'Tab 1 – Bilateral meeting with South Africa, Pretoria, 4 March 2027'
  expect(runningHeader(tab, title, lineOf(94))).toEqual({
    start: 'Tab 1 – Bilateral meeting with South Africa…',
    end: title,
  })
  expect(runningHeader(tab, title, lineOf(tab.length + title.length + 3))).toEqual({ start: tab, end: title })
})

test('both are shortened where both are long, one long word too', () => {
  const { start, end } = runningHeader('x'.repeat(200), 'y'.repeat(200), lineOf(93))
  expect([start.length, end?.length]).toEqual([36, 54])
  expect([start, end].every((words) => words?.endsWith('…'))).toBe(true)
})
