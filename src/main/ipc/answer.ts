import type { z } from 'zod'
import type { Input, Output, Reply, RequestName } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'
import type { Log } from '../logging/log'

/** One function per request; a forgotten one does not compile. */
export type Handlers = { readonly [N in RequestName]: (input: Input<N>) => Promise<Output<N>> | Output<N> }
/** One schema per request: what comes out of the window is unknown until it has been parsed. */
export type InputSchemas = { readonly [N in RequestName]: z.ZodType<Input<N>> }

/** Parses the input, runs the handler, and always resolves: a thrown error would cross the border as a bare message. */
export async function answer<N extends RequestName>(
  name: N,
  raw: unknown,
  schemas: InputSchemas,
  handlers: Handlers,
  log: Log,
): Promise<Reply<Output<N>>> {
  try {
    const parsed = schemas[name].safeParse(raw)
    if (!parsed.success) {
      const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`)
      return { ok: false, failure: { code: 'invalidInput', problems } }
    }
    return { ok: true, value: await handlers[name](parsed.data as Input<N>) }
  } catch (error) {
    if (error instanceof Failed) return { ok: false, failure: error.failure }
    return { ok: false, failure: { code: 'internal', reference: log.bug(name, error) } }
  }
}
