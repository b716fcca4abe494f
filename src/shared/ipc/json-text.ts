declare const held: unique symbol

/** JSON of a `T`. Much of it crosses from the main process to the window many times faster than the objects would. */
export type JsonText<T> = string & { readonly [held]: T }

/** Writes plain data as text. */
export function writeJson<T>(value: T): JsonText<T> {
  return JSON.stringify(value) as JsonText<T>
}

/** The data again. Only for text that `writeJson` made: nothing is checked. */
export function readJson<T>(text: JsonText<T>): T {
  return JSON.parse(text) as T
}
