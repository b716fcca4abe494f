import { expect, test } from 'vitest'
import { proseMoment } from '../../../src/shared/language/moments'
import { languages } from '../../../src/shared/model/language'

test('a moment is written out by the machine’s own clock in all four languages', () => {
  const moment = new Date(2026, 2, 4, 9, 5).toISOString()
  expect(languages.map((language) => proseMoment(moment, language))).toEqual([
    '4 maart 2026, 9.05\u00a0uur',
    '4 March 2026, 09:05',
    '4. März 2026, 9.05\u00a0Uhr',
    '4 mars 2026, 9\u00a0h\u00a005',
  ])
})
