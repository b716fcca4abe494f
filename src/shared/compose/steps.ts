/** Work that may be left at every `yield`, so that whoever waits has a turn before it goes on. */
export type Steps<T> = Generator<void, T, void>

/** The same work without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
  }
}
