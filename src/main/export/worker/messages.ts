import type { Failure } from '../../../shared/ipc/failure'
import type { TemplateFacts, WordFile, WordJob } from '../word-job'

/** What is said to the worker: one job at a time, and the pictures it asks for. */
export type ToWorker =
  /** Be ready: a document may come soon. */
  | { readonly kind: 'load-ahead' }
  | { readonly kind: 'write'; readonly job: WordJob }
  | { readonly kind: 'read-template'; readonly bytes: Uint8Array }
  | { readonly kind: 'picture'; readonly source: string; readonly bytes: Uint8Array | null }

/** What the worker says: `ready` once its code is loaded, and an end to every job. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'wants-picture'; readonly source: string }
  | { readonly kind: 'progress'; readonly step: 'pictures' | 'writing'; readonly done: number }
  | { readonly kind: 'written'; readonly file: WordFile }
  | { readonly kind: 'template-read'; readonly facts: TemplateFacts }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'broken'; readonly message: string; readonly stack: string }
