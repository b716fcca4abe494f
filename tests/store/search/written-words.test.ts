import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachWord } from '../../../src/main/store/search/each-word'
import { WrittenWords } from '../../../src/main/store/search/written-words'

function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  eachWord(text, (start, end) => words.push(text.slice(start, end)))
  return words
}

test('words are letters, digits and marks of any script; everything else parts them', () => {
  expect(wordsOf("L'accord-cadre (2019/12) — “Großzügig”, Cafe\u0301!\nПривет👍мир")).toEqual([
    'L',
    'accord',
    'cadre',
    '2019',
    '12',
    'Großzügig',
    'Cafe\u0301',
    'Привет',
    'мир',
  ])
  expect([wordsOf(''), wordsOf(' –\n'), wordsOf('end')]).toEqual([[], [], ['end']])
})

test('every word keeps the number it was given, and is asked for once', () => {
  const some = fc.array(fc.oneof(fc.string({ minLength: 1, maxLength: 3 }), fc.stringMatching(/^[ab]{1,12}$/)))
  fc.assert(
    fc.property(some, (words) => {
      const asked: string[] = []
      const written = new WrittenWords((word) => asked.push(word) - 1)
      const numbers = words.map((word) => written.numberOf(`-${word}-`, 1, word.length + 1))
      const distinct = [...new Set(words)]
      expect(asked).toEqual(distinct)
      expect(numbers).toEqual(words.map((word) => distinct.indexOf(word)))
    }),
  )
})

test('a hundred thousand words do not get into each other’s way', () => {
  const written = new WrittenWords((word) => Number(word))
  const text = Array.from({ length: 100_000 }, (_, number) => String(number * 7)).join(' ')
  for (const time of ['first', 'second']) {
    const wrong: string[] = []
    eachWord(text, (start, end) => {
      const word = text.slice(start, end)
      if (written.numberOf(text, start, end) !== Number(word)) wrong.push(`${time} ${word}`)
    })
    expect(wrong).toEqual([])
  }
})
