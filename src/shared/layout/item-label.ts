import { numberFormatOf } from '../document/list-numbers'
import { listLevels } from '../document/measures'

function letters(number: number): string {
  // After z come aa, bb, cc.
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.floor((number - 1) / 26) + 1)
}

const romanDigits: readonly (readonly [value: number, digits: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  let left = number
  let text = ''
  for (const [value, digits] of romanDigits) {
    while (left >= value) {
      text += digits
      left -= value
    }
  }
  return text
}

/** The number in front of an item of an ordered list at this depth, from 1; `start` is that of its first item. */
export function itemLabel(number: number, start: number, depth: number): string {
  const format = numberFormatOf(Math.min(depth, listLevels) - 1, start)
  if (format === 'lowerLetter') return `${letters(number)}.`
  return format === 'lowerRoman' && number < 10_000 ? `${roman(number)}.` : `${number}.`
}
