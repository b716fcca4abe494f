import { ExportCancelled } from '../export/export-cancelled'

/** The exports that are under way, by the name the window has given each. */
export class RunningExports {
  private readonly running = new Map<string, AbortController>()

  /** Runs an export under this name; null when it was cancelled. */
  async run<T>(job: string, run: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    const controller = new AbortController()
    this.running.set(job, controller)
    try {
      return await run(controller.signal)
    } catch (error) {
      if (error instanceof ExportCancelled) return null
      throw error
    } finally {
      this.running.delete(job)
    }
  }

  /** Stops it; nothing happens where it has ended. */
  cancel(job: string): void {
    this.running.get(job)?.abort()
  }
}
