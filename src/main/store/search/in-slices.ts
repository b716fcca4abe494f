import { setImmediate } from 'node:timers/promises'

/** So long may a slice take at most, in milliseconds, and the step that it ends with. */
const sliceTime = 8

/** Runs all steps in slices of a few milliseconds; everything else that waits gets its turn before each of them. */
export async function inSlices(steps: Iterator<void, void>): Promise<void> {
  for (;;) {
    await setImmediate()
    const end = performance.now() + sliceTime
    do {
      if (steps.next().done === true) return
    } while (performance.now() < end)
  }
}
