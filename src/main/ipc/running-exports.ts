import { ExportCancelled } from '../export/export-cancelled'

type Running = { readonly controller: AbortController; readonly ended: Promise<unknown> }

/** The exports that are under way, by the name the window has given each. */
export class RunningExports {
  readonly #running = new Map<string, Running>()
  #isClosed = false

  /** Runs an export under this name; null when it was cancelled, as every one is after `close`. */
  async run<T>(job: string, run: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    if (this.#isClosed) return null
    const controller = new AbortController()
    const work = run(controller.signal)
    const mine: Running = { controller, ended: work.catch(() => undefined) }
    this.#running.set(job, mine)
    try {
      return await work
    } catch (error) {
      if (error instanceof ExportCancelled) return null
      throw error
    } finally {
      if (this.#running.get(job) === mine) this.#running.delete(job)
    }
  }

  /** Stops it; nothing happens where it has ended. */
  cancel(job: string): void {
    this.#running.get(job)?.controller.abort()
  }

  /** Stops all of them, takes no more, and waits until the last has ended: a file that is being saved is saved whole. */
  async close(): Promise<void> {
    this.#isClosed = true
    const all = [...this.#running.values()]
    for (const { controller } of all) controller.abort()
    await Promise.all(all.map(({ ended }) => ended))
  }
}
