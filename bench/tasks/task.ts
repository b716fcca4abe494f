/**
 * Work that a part has done in a process of its own, so that its memory and its pauses are its own. Making it ready is
 * one step, each turn at it another, so that several can take turns on the same disk.
 */
export type Task<Input, Turn, Outcome> = (input: Input) => Promise<ReadyTask<Turn, Outcome>>

export type ReadyTask<Turn, Outcome> = {
  readonly turn: (turn: Turn) => Promise<Outcome>
  readonly close: () => Promise<void>
}
