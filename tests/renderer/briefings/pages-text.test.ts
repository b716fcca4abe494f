import { expect, test } from 'vitest'
import { pagesText } from '../../../src/renderer/features/briefings/composer/pages-text'

test.each([
  [0.02, '¼'],
  [0.3, '⅓'],
  [0.5, '½'],
  [0.68, '⅔'],
  [0.95, '1'],
  [1, '1'],
  [1.26, '1¼'],
  [2.52, '2½'],
  [2.97, '3'],
])('%f pages are said as %s', (pages, text) => {
  expect(pagesText(pages)).toBe(text)
})
