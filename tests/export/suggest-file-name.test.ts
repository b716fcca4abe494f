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
  ['漢'.repeat(120), '漢'.repeat(66)],
  [`${'x'.repeat(119)}😀`, 'x'.repeat(119)],
])('the title %j becomes the file name %j', (title, expected) => {
  expect(suggestFileName(title)).toBe(expected)
})
