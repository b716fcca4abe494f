import type { Input, RequestName } from '../../shared/ipc/contract'

/** A request without input is asked with its name alone. */
export type InputArguments<N extends RequestName> = Input<N> extends undefined ? [] : [input: Input<N>]

/** The key under which an answer is kept: the request's name and what was asked. */
export function questionKey(name: RequestName, input: unknown): readonly [RequestName, unknown] {
  return [name, input ?? null]
}
