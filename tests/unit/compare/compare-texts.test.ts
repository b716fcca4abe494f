import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonRuns } from '../../../src/shared/compare/common-runs'
import { compareTexts } from '../../../src/shared/compare/compare-texts'
import { shortenPieces } from '../../../src/shared/compare/shorten-pieces'
import { splitWords } from '../../../src/shared/compare/split-words'
import type { TextPiece } from '../../../src/shared/compare/text-piece'

/** As a reader sees it: [removed] and {added}. */
function shown(before: string, now: string): string {
  const marks = { same: ['', ''], removed: ['[', ']'], added: ['{', '}'] } as const
  return compareTexts(before, now)
    .map(({ kind, text }) => marks[kind].join(text))
    .join('')
}

function without(pieces: readonly TextPiece[], kind: TextPiece['kind']): string {
  return pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')
}

/** Words that come back often, so that texts made of them have something in common. */
const word = fc.constantFrom(
  'the',
  'of',
  'port',
  'Antwerp',
  'water',
  '1,5',
  'l’eau',
  'été',
  '日本',
  '🚢',
  '\n\n',
  '. ',
  ' ',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 120 }).map((words) => words.join(' ')),
)

test.each([
  ['one word replaced', 'Trade grew by 4%.', 'Trade grew by 5%.', 'Trade grew by [4]{5}%.'],
  ['words added', 'Minister of Trade', 'Minister of Foreign Trade', 'Minister of {Foreign }Trade'],
  ['words removed at the end', 'Open, and urgent', 'Open', 'Open[, and urgent]'],
  ['written for the first time', '', 'New', '{New}'],
  ['emptied', 'Old', '', '[Old]'],
  ['an accent', 'a resume', 'a résumé', 'a [resume]{résumé}'],
  ['a sentence added at the end', 'One.', 'One. And two.', 'One.{ And two.}'],
  ['a sentence added before another one', 'One. Two.', 'One. One. Two.', '{One. }One. Two.'],
  ['a list item added', '- one\n- two', '- one\n- and\n- two', '- one\n{- and\n}- two'],
  [
    'what both sides of a change begin and end with',
    'a big red car',
    'a small red bus',
    'a [big]{small} red [car]{bus}',
  ],
  ['a paragraph added', 'One.\n\nTwo.', 'One.\n\nOne and a half.\n\nTwo.', 'One.\n\n{One and a half.\n\n}Two.'],
])('%s is shown word by word', (_name, before, now, expected) => {
  expect(shown(before, now)).toBe(expected)
})

test('small words that two different sentences happen to share are not picked out of them', () => {
  expect(shown('Ports of the north need deeper water.', 'Farmers of the south want cheaper loans.')).not.toContain(
    '] of the [',
  )
  expect(compareTexts('alpha beta gamma delta', 'eins zwei drei vier')).toEqual([
    { kind: 'removed', text: 'alpha beta gamma delta' },
    { kind: 'added', text: 'eins zwei drei vier' },
  ])
})

test('the pieces of every comparison make up both texts, and removed words come before added ones', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, now) => {
      const pieces = compareTexts(before, now)
      expect(without(pieces, 'added')).toBe(before)
      expect(without(pieces, 'removed')).toBe(now)
      expect(pieces.every(({ text }) => text !== '')).toBe(true)
      const order = pieces.map(({ kind }) => kind).join(' ')
      expect(order).not.toMatch(/same same|added removed|added added|removed removed/)
    }),
  )
})

test('a text is the same as itself, in one piece', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(compareTexts(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }])
      expect(splitWords(text).join('')).toBe(text)
    }),
  )
})

test('what two sequences have in common is in both, in order, and as much as there can be where they are short', () => {
  const sequence = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 })
  fc.assert(
    fc.property(sequence, sequence, (before, now) => {
      const runs = commonRuns(before, now)
      let [at, nowAt, total] = [0, 0, 0]
      for (const run of runs) {
        expect(run.before).toBeGreaterThanOrEqual(at)
        expect(run.now).toBeGreaterThanOrEqual(nowAt)
        expect(before.slice(run.before, run.before + run.length)).toEqual(now.slice(run.now, run.now + run.length))
        at = run.before + run.length
        nowAt = run.now + run.length
        total += run.length
      }
      expect(total).toBe(longestCommon(before, now))
    }),
  )
})

test('sequences with more in common than a call takes arguments are compared', () => {
  const places = Array.from({ length: 140_000 }, (_, place) => place)
  const before = places.flatMap((place) => [place, -1])
  const now = places.flatMap((place) => [place, -2])
  expect(commonRuns(before, now)).toHaveLength(places.length)
})

/** The length of the longest common subsequence, by the table of the textbooks. */
function longestCommon(one: readonly number[], other: readonly number[]): number {
  let row = other.map(() => 0)
  for (const member of one) {
    const next: number[] = []
    other.forEach((each, index) => {
      next[index] = each === member ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0)
    })
    row = next
  }
  return row.at(-1) ?? 0
}

describe('20,000 words', () => {
  /** Words as a text has them: a few that come all the time, and many that come seldom. */
  const words = (seed: number): string[] => {
    let state = seed
    return Array.from({ length: 20_000 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return `word${Math.floor((state / 2 ** 32) ** 3 * 6000)}`
    })
  }
  const text = words(7)
  const oneChanged = text.map((each, index) => (index === 12_345 ? 'Flanders' : each))

  test.each([
    ['with one word changed', oneChanged, 1],
    ['with every tenth word changed', text.map((each, index) => (index % 10 === 0 ? `new${index}` : each)), 1900],
    ['with the second half put first', [...text.slice(10_000), ...text.slice(0, 10_000)], 1],
    ['written anew with the same words', words(13), 1],
    ['written anew with other words', text.map((each) => `other-${each}`), 1],
    [
      'without a word that occurs once',
      text.map((each, index) => `${index % 5 === 0 ? 'x' : ''}${each.slice(0, 6)}`),
      1,
    ],
  ])('%s are compared at once, even on a busy machine', (_name, now, changes) => {
    const [one, other] = [text.join(' '), now.join(' ')]
    const began = performance.now()
    const pieces = compareTexts(one, other)
    expect(performance.now() - began).toBeLessThan(2000)
    expect(without(pieces, 'added')).toBe(one)
    expect(without(pieces, 'removed')).toBe(other)
    expect(pieces.filter(({ kind }) => kind !== 'same').length).toBeGreaterThanOrEqual(changes)
  })

  test('half of a text that was put elsewhere is not shown as written anew', () => {
    const pieces = compareTexts(text.join(' '), [...text.slice(10_000), ...text.slice(0, 10_000)].join(' '))
    const kept = pieces.filter(({ kind }) => kind === 'same').map((piece) => piece.text)
    expect(kept.join('').length).toBeGreaterThan(text.join(' ').length * 0.49)
  })

  test('few words, each of which comes often, are compared as well', () => {
    const few = text.map((each) => `w${each.length}${each.charCodeAt(5)}`)
    const changed = few.map((each, index) => (index % 40 === 0 ? 'z' : each))
    const pieces = compareTexts(few.join(' '), changed.join(' '))
    expect(pieces.filter(({ kind }) => kind === 'added').length).toBeGreaterThan(450)
  })

  test('one changed word among them is the only difference', () => {
    const pieces = compareTexts(text.join(' '), oneChanged.join(' '))
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })

  test('shortened, a changed word stands among a few lines of them', () => {
    const pieces = shortenPieces(compareTexts(text.join(' '), oneChanged.join(' ')))
    expect(pieces.map(({ kind }) => kind)).toEqual(['left-out', 'same', 'removed', 'added', 'same', 'left-out'])
    const length = pieces.reduce((sum, piece) => sum + (piece.kind === 'left-out' ? 0 : piece.text.length), 0)
    expect(length).toBeLessThan(400)
  })
})

test('a short unchanged stretch is not shortened', () => {
  const pieces = compareTexts(`${'a word '.repeat(20)}end`, `${'a word '.repeat(20)}close`)
  expect(shortenPieces(pieces)).toEqual(pieces)
})
