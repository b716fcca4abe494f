import { expect, test } from 'vitest'
import { type RowWindow, rowsToDraw, scrollTopFor } from '../../../src/renderer/ui/row-window'

const list: RowWindow = { count: 20_000, rowHeight: 40, scrollTop: 0, viewHeight: 400 }

test('what is in sight is drawn wherever the list is scrolled to, and never much more', () => {
  for (let scrollTop = 0; scrollTop <= list.count * 40 - 400; scrollTop += 999) {
    const drawn = rowsToDraw({ ...list, scrollTop }, [])
    const first = Math.floor(scrollTop / 40)
    const last = Math.ceil((scrollTop + 400) / 40) - 1
    expect(drawn.at(0)).toBeLessThanOrEqual(first)
    expect(drawn.at(-1)).toBeGreaterThanOrEqual(last)
    expect(drawn.length).toBeLessThan(40)
  }
})

test('a row that is kept is drawn once, in its place', () => {
  expect(rowsToDraw(list, [3]).filter((row) => row === 3)).toEqual([3])
  expect(rowsToDraw({ ...list, scrollTop: 400_000 }, [0, 19_999]).at(0)).toBe(0)
  expect(rowsToDraw({ ...list, scrollTop: 400_000 }, [0, 19_999]).at(-1)).toBe(19_999)
})

test('a short list, a list that has become shorter and an empty one draw no row that is not there', () => {
  expect(rowsToDraw({ ...list, count: 3 }, [5, -1])).toEqual([0, 1, 2])
  expect(rowsToDraw({ ...list, count: 3, scrollTop: 8_000 }, [2])).toEqual([2])
  expect(rowsToDraw({ ...list, count: 0 }, [0])).toEqual([])
})

test('a list is scrolled no further than a row needs', () => {
  expect(scrollTopFor(5, list)).toBe(0)
  expect(scrollTopFor(10, list)).toBe(40)
  expect(scrollTopFor(19_999, list)).toBe(20_000 * 40 - 400)
  expect(scrollTopFor(2, { ...list, scrollTop: 400 })).toBe(80)
  expect(scrollTopFor(12, { ...list, scrollTop: 400 })).toBe(400)
})
