import { expect, test } from 'vitest'
import { readArguments } from '../../../bench/arguments'

const parts = ['save', 'open', 'word']

test('without arguments everything is measured at three sizes, beside the rivals', () => {
  expect(readArguments([], parts)).toEqual({
    parts: [],
    sizes: [1_000, 10_000, 100_000],
    effort: 'full',
    wantsRivals: true,
    json: false,
    check: false,
    publish: false,
  })
})

test('parts are named, sizes are put in order', () => {
  expect(readArguments(['open', '--sizes', '500,50,500', '--short'], parts)).toMatchObject({
    parts: ['open'],
    sizes: [50, 500],
    effort: 'short',
  })
})

test('an unknown part, a size that is none and half a run to publish are refused', () => {
  expect(() => readArguments(['opne'], parts)).toThrow('There is no part opne. There are: save, open, word.')
  expect(() => readArguments(['--sizes', 'many'], parts)).toThrow('not many')
  expect(() => readArguments(['--publish', 'save'], parts)).toThrow('--publish needs a whole run')
  expect(() => readArguments(['--publish', 'word', '--short'], parts)).toThrow('--publish needs a whole run')
  expect(readArguments(['--publish', 'word'], parts).publish).toBe(true)
})
