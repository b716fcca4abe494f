import { Worker } from 'node:worker_threads'
import { Failed } from '../../../shared/ipc/failure'
import { ExportCancelled } from '../export-cancelled'
import type { ReadPicture, ReportProgress, TemplateFacts, WordFile, WordJob } from '../word-job'
import type { FromWorker, ToWorker } from './messages'

/** Writes Word files, and reads templates, off the main thread. */
export type WordWorkshop = {
  /** Starts the worker when there is none, so that the next file does not wait for it; keeps one that is there. */
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
  /** Fails with `packageDamaged` where it is no template, and as `write` where the worker has come to its end. */
  readonly readTemplate: (bytes: Uint8Array) => Promise<TemplateFacts>
  /** Ends every worker; what they were at fails with `ExportCancelled`, and so does whatever is asked for later. */
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
  let idle: { readonly worker: Worker; readonly stay: () => void; readonly leave: () => void } | null = null
  let isClosed = false
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
    idle = { worker, stay: () => timer.refresh(), leave: forget }
  }
  const take = (): Worker => {
    if (idle === null) return start()
    const { worker, leave } = idle
    leave()
    return worker
  }
  const run = async <T>(order: Order<T>, signal: AbortSignal | null): Promise<T> => {
    if (isClosed || signal?.aborted === true) throw new ExportCancelled()
    const worker = take()
    working.add(worker)
    worker.ref()
    try {
      const done = await carryOut(worker, order, signal)
      worker.unref()
      if (idle === null && !isClosed) keep(worker)
      else void worker.terminate()
      return done
    } catch (error) {
      // What it says after its end belongs to nobody.
      worker.on('error', () => undefined)
      await worker.terminate()
      if (!(error instanceof WorkerEnded)) throw error
      if (isClosed) throw new ExportCancelled()
      broken(error.cause)
      throw new Failed({ code: 'exportStopped', reason: isOutOfMemory(error.cause) ? 'memory' : 'crash' })
    } finally {
      working.delete(worker)
    }
  }

  return {
    warm: () => {
      idle?.stay()
      if (isClosed || idle !== null || working.size > 0) return
      const worker = start()
      worker.postMessage({ kind: 'load-ahead' } satisfies ToWorker)
      keep(worker)
    },
    write: (job, read, report, signal) =>
      run(
        {
          message: { kind: 'write', job },
          read,
          report,
          resultOf: (said) => (said.kind === 'written' ? said.file : null),
        },
        signal,
      ),
    readTemplate: (bytes) =>
      run(
        {
          message: { kind: 'read-template', bytes },
          read: async () => null,
          report: () => undefined,
          resultOf: (said) => (said.kind === 'template-read' ? said.facts : null),
        },
        null,
      ),
    close: async () => {
      isClosed = true
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

/** Something for a worker to do. */
type Order<T> = {
  readonly message: ToWorker
  readonly read: ReadPicture
  readonly report: ReportProgress
  /** What it was to bring, where the worker has just said so. */
  readonly resultOf: (said: FromWorker) => T | null
}

function carryOut<T>(worker: Worker, order: Order<T>, signal: AbortSignal | null): Promise<T> {
  const tell = (message: ToWorker) => worker.postMessage(message)
  const answer = async (source: string) => {
    const bytes = await order.read(source).catch(() => null)
    tell({ kind: 'picture', source, bytes })
  }
  let leave: () => void = () => undefined
  const done = new Promise<T>((resolve, reject) => {
    const onMessage = (message: FromWorker) => {
      switch (message.kind) {
        case 'ready':
          return
        case 'wants-picture':
          return void answer(message.source)
        case 'progress':
          return order.report(message.step, message.done)
        case 'written':
        case 'template-read': {
          const result = order.resultOf(message)
          return result === null ? undefined : resolve(result)
        }
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
    tell(order.message)
  })
  return done.finally(leave)
}
