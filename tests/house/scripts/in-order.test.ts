import { expect, test } from 'vitest'
import { inOrder } from '../../../scripts/test/in-order.mjs'

test('the first output streams, the second waits for it and then streams too', () => {
  const written: string[] = []
  const outputs = inOrder((text) => {
    if (text !== '') written.push(text)
  })
  const first = outputs.open()
  const second = outputs.open()
  first.write('a')
  second.write('x')
  first.write('b')
  expect(written).toEqual(['a', 'b'])
  first.close()
  expect(written).toEqual(['a', 'b', 'x'])
  second.write('y')
  expect(written).toEqual(['a', 'b', 'x', 'y'])
})

test('an output that ends before its turn is written whole, in its place', () => {
  let written = ''
  const outputs = inOrder((text) => {
    written += text
  })
  const [first, second, third] = [outputs.open(), outputs.open(), outputs.open()]
  third.write('3')
  third.close()
  second.write('2')
  second.close()
  first.write('1')
  first.close()
  expect(written).toBe('123')
})
