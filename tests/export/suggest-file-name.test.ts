import { expect, test } from 'vitest'
import { suggestFileName } from '../../src/main/export/suggest-file-name'

test.each([
  ['Briefing: bilateral meeting with South Africa', 'Briefing bilateral meeting with South Africa'],
  ['a/b\\c?*"<>|d', 'a b c d'],
  ['  Nota.  ', 'Nota'],
  ['CON', 'CON document'],
  ['…', '…'],
  ['', 'briefing'],
  ['x'.repeat(300), 'x'.repeat(120)],
])('the title %j becomes the file name %j', (title, expected) => {
  expect(suggestFileName(title)).toBe(expected)
})
