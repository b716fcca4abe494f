import { expect, test } from 'vitest'
import { proseClock, proseMoment } from '../../../src/shared/language/moments'
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

test('its time alone is written the same way', () => {
  for (const hour of [0, 9, 16]) {
    const moment = new Date(2026, 2, 4, hour, 0).toISOString()
    for (const language of languages) {
      expect(proseMoment(moment, language).endsWith(`, ${proseClock(moment, language)}`)).toBe(true)
    }
  }
  const afternoon = new Date(2026, 2, 4, 16, 20).toISOString()
  expect(languages.map((language) => proseClock(afternoon, language))).toEqual([
    '16.20\u00a0uur',
    '16:20',
    '16.20\u00a0Uhr',
    '16\u00a0h\u00a020',
  ])
})
