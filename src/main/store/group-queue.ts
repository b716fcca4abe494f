import { setImmediate } from 'node:timers/promises'

type Step<State, Done> = {
  readonly isAlone: boolean
  /** Makes the step on the state as it will then be; throws when the step cannot be made. */
  readonly step: (state: State) => { readonly state: State; readonly done: Done }
  readonly settle: (done: Done) => void
  readonly fail: (error: unknown) => void
}

/** Something that has the state to itself, for as long as it takes. */
type Task = { readonly run: () => Promise<void> }

type Waiting<State, Done> = Step<State, Done> | Task

/** At most so many steps share one commit, so that the first of them does not wait for too many others. */
const largestGroup = 1_000

/**
 * Runs steps strictly one after the other. Those that wait together share one commit; each still succeeds or fails by
 * itself: a step that throws leaves the group, a commit that fails fails every step in it.
 */
export class GroupQueue<State, Done> {
  readonly #waiting: Waiting<State, Done>[] = []
  readonly #current: () => State
  readonly #commit: (done: readonly Done[], next: State) => Promise<void>
  #running: Promise<void> | null = null

  constructor(current: () => State, commit: (done: readonly Done[], next: State) => Promise<void>) {
    this.#current = current
    this.#commit = commit
  }

  /** `isAlone` keeps the step out of groups: for steps that depend on what earlier commits left behind. */
  add(step: Step<State, Done>['step'], isAlone = false): Promise<Done> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ step, isAlone, settle, fail })
      this.#running ??= this.#run()
    })
  }

  /** Runs the task after what waits now and before what comes later, with no commit under way. */
  exclusive<T>(task: () => Promise<T>): Promise<T> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ run: () => task().then(settle, fail) })
      this.#running ??= this.#run()
    })
  }

  /** Resolves when nothing waits and nothing is being committed. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  async #run(): Promise<void> {
    // What is added in one go waits together.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const [first] = this.#waiting
      if (first === undefined) break
      if ('run' in first) {
        this.#waiting.shift()
        await first.run()
      } else await this.#runGroup(this.#takeGroup())
      // Whoever learns of an outcome may act on it before the next group begins.
      if (this.#waiting.length > 0) await setImmediate()
    }
    this.#running = null
  }

  /** The steps at the head of the queue that may share a commit. */
  #takeGroup(): readonly Step<State, Done>[] {
    const group: Step<State, Done>[] = []
    while (group.length < largestGroup) {
      const [next] = this.#waiting
      if (next === undefined || 'run' in next || (next.isAlone && group.length > 0)) break
      group.push(next)
      this.#waiting.shift()
      if (next.isAlone) break
    }
    return group
  }

  async #runGroup(group: readonly Step<State, Done>[]): Promise<void> {
    let state = this.#current()
    const made: { readonly done: Done; readonly waiting: Step<State, Done> }[] = []
    for (const waiting of group) {
      try {
        const outcome = waiting.step(state)
        state = outcome.state
        made.push({ done: outcome.done, waiting })
      } catch (error) {
        waiting.fail(error)
      }
    }
    if (made.length === 0) return
    try {
      await this.#commit(
        made.map(({ done }) => done),
        state,
      )
    } catch (error) {
      for (const { waiting } of made) waiting.fail(error)
      return
    }
    for (const { waiting, done } of made) waiting.settle(done)
  }
}
