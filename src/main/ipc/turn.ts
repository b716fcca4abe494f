import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work after which others have their turn: half of what the window takes for one picture. */
const longest = 8

/** A stretch of work in the main process that must not keep the window waiting: ask `isOver` often, and `rest` then. */
export class Turn {
  #began = performance.now()

  get isOver(): boolean {
    return performance.now() - this.#began > longest
  }

  /** Lets everything that waits be done, then begins a new turn. */
  async rest(): Promise<void> {
    await setImmediate()
    this.#began = performance.now()
  }
}
