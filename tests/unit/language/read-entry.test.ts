import { expect, test } from 'vitest'
import { proseDate } from '../../../src/shared/language/dates'
import { proseNumber } from '../../../src/shared/language/numbers'
import { parseClock, parseDate } from '../../../src/shared/language/parse-date'
import { parseNumber } from '../../../src/shared/language/parse-number'
import { readEntry } from '../../../src/shared/language/read-entry'
import { clock, code, date, number, plainLine, text } from '../../../src/shared/model/fields/make-field'
import { languages } from '../../../src/shared/model/language'

test('a day is read in every way people write it, the day before the month', () => {
  const ways = ['2027-03-04', '4/3/2027', '04.03.2027', '4-3-2027', '4 March 2027', '4. März 2027', '4 maart 2027']
  expect([...ways, '4 mrt 2027', '4 mars 2027', ' 4 mar 2027 '].map(parseDate)).toEqual(Array(10).fill('2027-03-04'))
  expect(parseDate('1er mars 2027')).toBe('2027-03-01')
})

test('what is no day of the calendar, or could be two, is not guessed at', () => {
  expect(['', '31/2/2027', '2027-13-01', '4 ju 2027', '4 jui 2027', 'tomorrow', '4/3/27'].map(parseDate)).toEqual(
    Array(7).fill(null),
  )
})

test('every day the program writes out is read back', () => {
  const read = languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, month) => {
      const day = `2027-${String(month + 1).padStart(2, '0')}-${month === 1 ? '28' : '01'}`
      return [day, parseDate(proseDate(day, language))]
    }),
  )
  expect(read.filter(([day, again]) => day !== again)).toEqual([])
})

test('a time is read with or without its minutes and marks', () => {
  expect(['9', '930', '9:30', '9.30', '9h30', '9u30', '23:59'].map(parseClock)).toEqual([
    '09:00',
    '09:30',
    '09:30',
    '09:30',
    '09:30',
    '09:30',
    '23:59',
  ])
  expect(['24:00', '9:60', 'nine', ''].map(parseClock)).toEqual([null, null, null, null])
})

test('a number is read as its language writes it', () => {
  expect(parseNumber('1.234,5', 'nl')).toBe(1234.5)
  expect(parseNumber('1,234.5', 'en')).toBe(1234.5)
  expect(parseNumber('1 234,5', 'fr')).toBe(1234.5)
  expect(parseNumber('12 km', 'en')).toBeNull()
})

test('every number the program writes out is read back', () => {
  const numbers = [0, 7, 1234, 62_027_503, 1184.2, -12.5]
  const wrong = languages.flatMap((language) =>
    numbers.filter((each) => parseNumber(proseNumber(each, language), language) !== each),
  )
  expect(wrong).toEqual([])
})

test('an entry is the value to store, or what is wrong with it', () => {
  const entries = [
    readEntry(date(), '4 March 2027', 'en'),
    readEntry(date(), 'soon', 'en'),
    readEntry(date(), ' ', 'en'),
    readEntry(date({ required: true }), '', 'en'),
    readEntry(clock(), '9:30', 'en'),
    readEntry(number(), '1.000', 'de'),
    readEntry(number({ most: 10 }), '11', 'de'),
    readEntry(code('currencies'), 'zar', 'en'),
    readEntry(text('email'), 'nobody', 'en'),
    readEntry(plainLine, '', 'en'),
  ]
  expect(entries).toEqual([
    { ok: true, value: '2027-03-04' },
    { ok: false, problem: { code: 'not-a-date' } },
    { ok: true, value: null },
    { ok: false, problem: { code: 'required' } },
    { ok: true, value: '09:30' },
    { ok: true, value: 1000 },
    { ok: false, problem: { code: 'too-large', most: 10 } },
    { ok: true, value: 'ZAR' },
    { ok: false, problem: { code: 'not-an-address' } },
    { ok: true, value: '' },
  ])
})
