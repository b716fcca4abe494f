import { expect, test } from 'vitest'
import { proseArea, proseFigure, proseMoney, proseNumber } from '../../../src/shared/language/numbers'
import { languages } from '../../../src/shared/model/language'

/** French groups digits with a narrow space that not every version of Unicode data agrees on. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('numbers are grouped and pointed as each language does', () => {
  expect(languages.map((language) => plainSpaces(proseNumber(1234567.5, language)))).toEqual([
    '1.234.567,5',
    '1,234,567.5',
    '1.234.567,5',
    '1 234 567,5',
  ])
})

test('amounts of money stand in millions with their code where official texts put it', () => {
  expect(languages.map((language) => plainSpaces(proseMoney(1250.25, 'EUR', language)))).toEqual([
    '1.250,3 miljoen EUR',
    'EUR 1,250.3 million',
    '1.250,3 Mio. EUR',
    '1 250,3 millions EUR',
  ])
  expect(plainSpaces(proseMoney(1.5, 'EUR', 'fr'))).toBe('1,5 million EUR')
})

test('areas are whole square kilometres', () => {
  expect(proseArea(30527.9, 'en')).toBe('30,528\u00a0km²')
})

test('figures of one column have as many decimals as each other, and a minus sign', () => {
  const figures = languages.map((language) =>
    [1391, -253.25].map((value) => proseFigure(value, language, 1)).map(plainSpaces),
  )
  expect(figures).toEqual([
    ['1.391,0', '−253,3'],
    ['1,391.0', '−253.3'],
    ['1.391,0', '−253,3'],
    ['1 391,0', '−253,3'],
  ])
})
