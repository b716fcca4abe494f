import { Worker } from 'node:worker_threads'
import { Failed } from '../../../shared/ipc/failure'
import { ExportCancelled } from '../export-cancelled'
import type { ReadPicture, ReportProgress, WordFile, WordJob } from '../word-job'
import type { FromWorker, ToWorker } from './messages'

/** Writes Word files off the main thread. */
export type WordWorkshop = {
  /** Starts the worker when there is none, so that the next file does not wait for it. */
  readonly warm: () => void
  /**
   * Fails with `ExportCancelled` when `signal` says so, with `exportStopped` when the worker has come to its end, and
   * with whatever writing the file failed with.
   */
  readonly write: (
    job: WordJob,
    read: ReadPicture,
    report: ReportProgress,
    signal: AbortSignal | null,
  ) => Promise<WordFile>
  readonly close: () => Promise<void>
}

export type WorkshopOptions = {
  /** The worker's own bundle. */
  readonly file: string
  /** Told why a worker has come to its end, for the log. */
  readonly broken: (error: unknown) => void
  /** Milliseconds after which a worker that has nothing to do ends. */
  readonly idleFor?: number
  /** Most megabytes of objects a worker may hold. */
  readonly mostMegabytes?: number
}

const fiveMinutes = 300_000
const usualMegabytes = 1_536

/** A workshop whose worker is kept for the next file; while it is at work, a second file gets a worker of its own. */
export function openWorkshop({ file, broken, idleFor, mostMegabytes }: WorkshopOptions): WordWorkshop {
  let idle: { readonly worker: Worker; readonly leave: () => void } | null = null
  const working = new Set<Worker>()

  const start = (): Worker => {
    const limits = { maxOldGenerationSizeMb: mostMegabytes ?? usualMegabytes }
    const worker = new Worker(file, { resourceLimits: limits })
    worker.unref()
    return worker
  }
  const keep = (worker: Worker): void => {
    const forget = (): void => {
      clearTimeout(timer)
      worker.off('error', onError)
      worker.off('exit', forget)
      idle = null
    }
    // One that ends while nobody needs it is replaced when somebody does.
    const onError = (error: unknown): void => {
      forget()
      broken(error)
    }
    const timer = setTimeout(() => {
      forget()
      void worker.terminate()
    }, idleFor ?? fiveMinutes)
    timer.unref()
    worker.on('error', onError)
    worker.on('exit', forget)
    idle = { worker, leave: forget }
  }
  const take = (): Worker => {
    if (idle === null) return start()
    const { worker, leave } = idle
    leave()
    return worker
  }

  return {
    warm: () => {
      if (idle !== null || working.size > 0) return
      const worker = start()
      worker.postMessage({ kind: 'load-ahead' } satisfies ToWorker)
      keep(worker)
    },
    write: async (job, read, report, signal) => {
      if (signal?.aborted === true) throw new ExportCancelled()
      const worker = take()
      working.add(worker)
      worker.ref()
      try {
        const written = await writeWith(worker, job, read, report, signal)
        worker.unref()
        if (idle === null) keep(worker)
        else void worker.terminate()
        return written
      } catch (error) {
        // What it says after its end belongs to nobody.
        worker.on('error', () => undefined)
        await worker.terminate()
        if (error instanceof WorkerEnded) {
          broken(error.cause)
          throw new Failed({ code: 'exportStopped', reason: isOutOfMemory(error.cause) ? 'memory' : 'crash' })
        }
        throw error
      } finally {
        working.delete(worker)
      }
    },
    close: async () => {
      const all = [...working, ...(idle === null ? [] : [take()])]
      await Promise.all(all.map((worker) => worker.terminate()))
    },
  }
}

/** The worker has come to its end before the file did. */
class WorkerEnded extends Error {}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function writeWith(
  worker: Worker,
  job: WordJob,
  read: ReadPicture,
  report: ReportProgress,
  signal: AbortSignal | null,
): Promise<WordFile> {
  const tell = (message: ToWorker) => worker.postMessage(message)
  const answer = async (source: string) => {
    const bytes = await read(source).catch(() => null)
    tell({ kind: 'picture', source, bytes })
  }
  let leave: () => void = () => undefined
  const written = new Promise<WordFile>((resolve, reject) => {
    const onMessage = (message: FromWorker) => {
      switch (message.kind) {
        case 'ready':
          return
        case 'wants-picture':
          return void answer(message.source)
        case 'progress':
          return report(message.step, message.done)
        case 'written':
          return resolve(message.file)
        case 'refused':
          return reject(new Failed(message.failure))
        case 'broken': {
          const error = new Error(message.message)
          error.stack = message.stack
          return reject(error)
        }
      }
    }
    const onError = (error: unknown) => reject(new WorkerEnded('error', { cause: error }))
    const onExit = (code: number) =>
      reject(new WorkerEnded('exit', { cause: new Error(`The worker ended with ${code}`) }))
    const onAbort = () => reject(new ExportCancelled())
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    signal?.addEventListener('abort', onAbort)
    leave = () => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      signal?.removeEventListener('abort', onAbort)
    }
    tell({ kind: 'write', job })
  })
  return written.finally(leave)
}
