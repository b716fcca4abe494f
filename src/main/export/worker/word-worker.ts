import { type MessagePort, parentPort } from 'node:worker_threads'
import { Failed } from '../../../shared/ipc/failure'
import type { ReadPicture, ReportProgress, WordJob } from '../word-job'
import { loadAhead, readTemplateFacts, writeWord } from '../write-word'
import type { FromWorker, ToWorker } from './messages'

/** Milliseconds between two reports: more often than anyone sees would only cost time. */
const reportEvery = 40

function serve(port: MessagePort): void {
  const waiting = new Map<string, (bytes: Uint8Array | null) => void>()
  const say = (message: FromWorker, transfer: readonly ArrayBuffer[] = []) => port.postMessage(message, [...transfer])
  const read: ReadPicture = (source) =>
    new Promise((resolve) => {
      waiting.set(source, resolve)
      say({ kind: 'wants-picture', source })
    })

  const write = async (job: WordJob): Promise<void> => {
    const file = await writeWord(job, read, seldom(say))
    const bytes = ownBytes(file.bytes)
    say({ kind: 'written', file: { ...file, bytes } }, [bytes.buffer])
  }
  const examine = async (template: Uint8Array): Promise<void> => {
    say({ kind: 'template-read', facts: await readTemplateFacts(template) })
  }
  const work = async (order: Promise<void>): Promise<void> => {
    try {
      await order
    } catch (error) {
      if (error instanceof Failed) say({ kind: 'refused', failure: error.failure })
      else if (error instanceof Error) say({ kind: 'broken', message: error.message, stack: error.stack ?? '' })
      else say({ kind: 'broken', message: String(error), stack: '' })
    }
  }

  port.on('message', (message: ToWorker) => {
    if (message.kind === 'write') void work(write(message.job))
    else if (message.kind === 'read-template') void work(examine(message.bytes))
    else if (message.kind === 'load-ahead') void loadAhead()
    else {
      waiting.get(message.source)?.(message.bytes)
      waiting.delete(message.source)
    }
  })
  say({ kind: 'ready' })
}

/** Reports the beginning of each step, and after that only now and then. */
function seldom(say: (message: FromWorker) => void): ReportProgress {
  let last = 0
  let lastStep = ''
  return (step, done) => {
    const now = Date.now()
    if (step === lastStep && now - last < reportEvery) return
    last = now
    lastStep = step
    say({ kind: 'progress', step, done })
  }
}

/** The bytes with a buffer of their own, which can be handed over whole. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes
  const isWhole = buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength
  return isWhole ? new Uint8Array(buffer) : new Uint8Array(bytes)
}

if (parentPort !== null) serve(parentPort)
