import type { ChangeLabel } from '../../shared/ipc/contract'
import type { Change } from './change'

/** A change that can be taken back: applying `inverse` leads to the library before it. */
export type Undoable = { readonly label: ChangeLabel; readonly inverse: readonly Change[] }

/** A direction in time, and what to do with the change that was made in it. */
export type Direction = 'undo' | 'redo'

const longest = 200

/** The changes of this session, newest last; kept in memory, at most two hundred each way. */
export class ChangeHistory {
  readonly #steps: { readonly [D in Direction]: Undoable[] } = { undo: [], redo: [] }

  last(direction: Direction): Undoable | null {
    return this.#steps[direction].at(-1) ?? null
  }

  /** A new change: what had been undone before it cannot be repeated any more. */
  add(change: Undoable): void {
    this.#steps.undo.push(change)
    if (this.#steps.undo.length > longest) this.#steps.undo.shift()
    this.#steps.redo.length = 0
  }

  /** The last change of this direction was taken back, or repeated, by `change`: it moves to the other side. */
  turn(direction: Direction, change: Undoable): void {
    this.#steps[direction].pop()
    this.#steps[direction === 'undo' ? 'redo' : 'undo'].push(change)
  }
}
