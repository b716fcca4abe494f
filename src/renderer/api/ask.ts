import type { Bridge, EventName, Events, Input, Output, RequestName } from '../../shared/ipc/contract'
import type { Failure } from '../../shared/ipc/failure'

declare global {
  interface Window {
    readonly chancery: Bridge
  }
}

/** A request that failed on purpose; `describeFailure` has the words for it. */
export class FailureError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'FailureError'
    this.failure = failure
  }
}

/** Asks the main process. Throws a `FailureError` when the answer is a failure. */
export async function ask<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await window.chancery.ask(name, input)
  if (!reply.ok) throw new FailureError(reply.failure)
  return reply.value
}

/** Hears what the main process tells; returns the function that stops listening. */
export function listen<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void {
  return window.chancery.on(name, listener)
}

/** Any thrown thing as a failure: one from the main process as it is, everything else as an internal fault. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof FailureError) return thrown.failure
  return { code: 'internal', reference: thrown instanceof Error ? thrown.message : String(thrown) }
}
