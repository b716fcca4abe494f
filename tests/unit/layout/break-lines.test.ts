import { describe, expect, test } from 'vitest'
import { breakLines, type LineRoom, type Piece, widthOfText } from '../../../src/shared/layout/break-lines'
import { newLetters } from '../../../src/shared/layout/letters'

const lettersOf = newLetters()
const typewriter = lettersOf({ font: 'Courier New', size: 10, bold: false, italic: false })
/** Every letter of it is this wide, in twips. */
const letter = widthOfText('x', typewriter)

function room(letters: number, more: Partial<LineRoom> = {}): LineRoom {
  const width = letters * letter + 0.01
  return { first: width, others: width, firstAt: 0, othersAt: 0, tabs: [], empty: typewriter, ...more }
}

function text(words: string, letters = typewriter): Piece {
  return { kind: 'text', text: words, letters }
}

function linesIn(words: string, letters: number): number {
  return breakLines([text(words)], room(letters)).length
}

describe('a line', () => {
  test('takes as many words as fit, its last space not counted', () => {
    expect(linesIn('aaaa bbbb', 9)).toBe(1)
    expect(linesIn('aaaa bbbb', 8)).toBe(2)
    expect(linesIn('aaaa bbbb cccc', 9)).toBe(2)
    expect(linesIn('aaaa      bbbb', 4)).toBe(2)
  })

  test('of a paragraph without words is one, as high as its letters', () => {
    expect(breakLines([], room(10))).toEqual([{ height: typewriter.ascent + typewriter.descent, notes: 0, slack: 0 }])
  })

  test.each([
    ['a word with a hyphen', 'aaaa-bbbb', 5, 2],
    ['years with a hyphen', '2026-2027', 5, 2],
    ['a word with a dash', 'aaaa–bbbb', 5, 2],
    ['words around an em dash', 'aaaa—bbbb', 5, 2],
    ['a question mark in the middle', 'aaaa?bbbb', 5, 2],
  ])('may end within %s', (_, words, letters, lines) => {
    expect(linesIn(words, letters)).toBe(lines)
  })

  test.each([
    ['a no-break space', 'xx aaa\u00A0bbb'],
    ['a narrow no-break space', 'xx aaa\u202Fbbb'],
    ['a no-break hyphen', 'xx aaa\u2011bbb'],
    ['a slash', 'xx aaa/bbb'],
    ['a full stop', 'xx aaa.bbb'],
    ['an apostrophe', 'xx aaa’bbb'],
  ])('does not end at %s', (_, words) => {
    // Seven letters stay together on the second line; at a break the first line would have taken some of them.
    const lines = breakLines([text(words), { kind: 'break' }, text('x')], room(7))
    expect(lines).toHaveLength(3)
  })

  test('that is filled by one long word is ended where it is full', () => {
    expect(linesIn('a'.repeat(25), 10)).toBe(3)
    expect(linesIn(`bb ${'a'.repeat(25)}`, 10)).toBe(4)
  })

  test('ends where it is told to, in the text and between pieces', () => {
    expect(linesIn('a\nb\n\nc', 10)).toBe(4)
    expect(breakLines([text('a'), { kind: 'break' }, text('b')], room(10))).toHaveLength(2)
  })

  test('begins where its first line is told to', () => {
    const narrow = { first: 4 * letter + 0.01 }
    expect(breakLines([text('aaaa bbbbbbbb')], room(8, narrow))).toHaveLength(2)
    expect(breakLines([text('aaaaa bbbbbbbb')], room(8, narrow))).toHaveLength(3)
  })

  test('goes on behind a tab at the next stop', () => {
    const stops = { tabs: [letter * 8] }
    expect(breakLines([text('aa\tbbb')], room(11, stops))).toHaveLength(1)
    expect(breakLines([text('aa\tbbbb')], room(11, stops))).toHaveLength(2)
  })

  test('is as high as the highest letters in it', () => {
    const large = lettersOf({ font: 'Courier New', size: 20, bold: false, italic: false })
    const [first, second] = breakLines([text('aaaa '), text('bbbb', large), text(' cccc dddd')], room(14))
    expect(first?.height).toBe(large.ascent + large.descent)
    expect(second?.height).toBe(typewriter.ascent + typewriter.descent)
  })

  test('carries the notes referred to in it, which go with the word before them', () => {
    const lines = breakLines([text('aaaa bbbb'), { kind: 'note', height: 200 }, text(' cccc')], room(8))
    expect(lines.map(({ notes }) => notes)).toEqual([0, 200, 0])
  })

  test('makes room for a picture as for a word', () => {
    const picture: Piece = { kind: 'picture', width: letter * 6, height: 3000 }
    const lines = breakLines([text('aaaa '), picture, text(' bb')], room(8))
    expect(lines.map(({ height }) => height >= 3000)).toEqual([false, true, false])
  })
})

describe('letters', () => {
  const widthIn = (font: string, words: string, bold = false) =>
    widthOfText(words, lettersOf({ font, size: 10, bold, italic: false }))

  test('are as wide as in the font, in twips', () => {
    // Carlito's n is 1076 of 2048 parts of the em wide.
    expect(widthIn('Calibri', 'n')).toBeCloseTo((1076 / 2048) * 200, 6)
    expect(widthIn('Calibri', 'nnn')).toBeCloseTo(3 * widthIn('Calibri', 'n'), 6)
  })

  test('that are drawn as one take less room than apart', () => {
    expect(widthIn('Calibri', 'tt')).toBeLessThan(2 * widthIn('Calibri', 't'))
    expect(widthIn('Arial', 'tt')).toBeCloseTo(2 * widthIn('Arial', 't'), 6)
  })

  test('of an unknown font are those of the nearest one by its name', () => {
    expect(widthIn('Some Sans', 'water')).toBe(widthIn('Arial', 'water'))
    expect(widthIn('Some Mono', 'water')).toBe(widthIn('Courier New', 'water'))
    expect(widthIn('Garamond', 'water')).toBe(widthIn('Times New Roman', 'water'))
    expect(widthIn('Zapf', 'water')).toBe(widthIn('Calibri', 'water'))
  })

  test('beyond the tables have a width too, marks on letters and joiners none', () => {
    for (const words of ['Ωμέγα', 'Москва', '東京', '😀', 'ש', 'ﷺ'])
      expect(widthIn('Calibri', words)).toBeGreaterThan(0)
    expect(widthIn('Calibri', 'e\u0301')).toBe(widthIn('Calibri', 'e'))
    expect(widthIn('Calibri', 'a\u200Db')).toBe(widthIn('Calibri', 'ab'))
  })

  test('are wider in bold type', () => {
    expect(widthIn('Calibri', 'government', true)).toBeGreaterThan(widthIn('Calibri', 'government'))
  })
})
