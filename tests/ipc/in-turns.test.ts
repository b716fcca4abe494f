import { expect, test } from 'vitest'
import { inTurns } from '../../src/main/ipc/in-turns'
import type { Steps } from '../../src/shared/compose/steps'

function work(milliseconds: number): void {
  const began = performance.now()
  while (performance.now() - began < milliseconds);
}

function* steps(count: number, milliseconds: number): Steps<number> {
  for (let step = 0; step < count; step += 1) {
    work(milliseconds)
    yield
  }
  return count
}

test('work in turns lets others have theirs whenever it has taken long, and brings what it was to bring', async () => {
  let others = 0
  let isOver = false
  const come = (): void => {
    others += 1
    if (!isOver) setImmediate(come)
  }
  setImmediate(come)
  expect(await inTurns(steps(20, 5))).toBe(20)
  isOver = true
  expect(others).toBeGreaterThanOrEqual(9)
})

test('quick work is done at once', async () => {
  let others = 0
  setImmediate(() => {
    others += 1
  })
  expect(await inTurns(steps(5, 0))).toBe(5)
  expect(others).toBe(0)
})
