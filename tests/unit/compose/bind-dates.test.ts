import { expect, test } from 'vitest'
import { bindDates, bindDatesIn } from '../../../src/shared/compose/bind-dates'
import { composeBook } from '../../../src/shared/compose/compose-book'
import { treeToMarkdown } from '../../../src/shared/document/to-markdown'
import { aBook, aLibrary } from '../../support/builders'

const nbsp = '\u00a0'

test('the day, month and year of a date stay on one line in all four languages', () => {
  expect(
    ['op 4 maart 2027 om', 'on 4 March 2027 at', 'am 4. März 2027 um', 'le 1er mars 2027 à'].map(bindDatesIn),
  ).toEqual([
    `op 4${nbsp}maart${nbsp}2027 om`,
    `on 4${nbsp}March${nbsp}2027 at`,
    `am 4.${nbsp}März${nbsp}2027 um`,
    `le 1er${nbsp}mars${nbsp}2027 à`,
  ])
})

test('a day without a year is held to its month, and words that only begin like a month are left alone', () => {
  expect(bindDatesIn('by 15 April, 12 Maystreet, 2027 March')).toBe(`by 15${nbsp}April, 12 Maystreet, 2027 March`)
})

test('dates are held together in formatted text, footnotes and on the cover, whose title has its range on a line of its own', () => {
  const text = { kind: 'text', text: '4 March 2027' } as const
  const [paragraph, cover] = bindDates([
    {
      kind: 'paragraph',
      role: 'body',
      text: [
        { kind: 'strong', content: [text] },
        { kind: 'footnote', content: [text] },
      ],
    },
    { kind: 'cover', title: 'Visit, 3–5 March 2027', subtitle: null, lines: ['3–5 March 2027'] },
  ])
  const bound = { kind: 'text', text: `4${nbsp}March${nbsp}2027` }
  expect(paragraph).toMatchObject({
    text: [
      { kind: 'strong', content: [bound] },
      { kind: 'footnote', content: [bound] },
    ],
  })
  expect(cover).toMatchObject({
    title: `Visit, \n3–5${nbsp}March${nbsp}2027`,
    lines: [`3–5${nbsp}March${nbsp}2027`],
  })
})

test('a title with a range is one line of visible letters in Markdown', () => {
  const { value } = composeBook(aLibrary(), aBook({ title: 'Visit to Peru, 3–5 March 2027' }), '2027-01-01')
  expect(treeToMarkdown(value)).toMatch(/^# Visit to Peru, 3–5\u00a0March\u00a02027$/m)
})
