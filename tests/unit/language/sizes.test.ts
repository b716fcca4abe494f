import { expect, test } from 'vitest'
import { proseSize } from '../../../src/shared/language/sizes'
import { languages } from '../../../src/shared/model/language'

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('a size is said in the units and with the comma of the language', () => {
  expect(languages.map((language) => plainSpaces(proseSize(1_234_567, language)))).toEqual([
    '1,2 MB',
    '1.2 MB',
    '1,2 MB',
    '1,2 Mo',
  ])
})

test('small sizes are bytes, large ones have no decimals, and the largest unit is as large as they come', () => {
  const sizes = [0, 1, 999, 1_000, 42_400, 987_654_321, 5_000_000_000, 4_000_000_000_000]
  expect(sizes.map((size) => plainSpaces(proseSize(size, 'en')))).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1 kB',
    '42 kB',
    '988 MB',
    '5 GB',
    '4,000 GB',
  ])
})
