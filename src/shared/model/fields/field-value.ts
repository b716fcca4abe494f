import type { FieldPath } from './field'

type Bag = { readonly [name: string]: unknown }

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null
}

/** What tells one item of a list from the others: its id, or the parliament of an assent. */
export function partKey(part: unknown): string | null {
  if (!isBag(part)) return null
  const key = part.id ?? part.authority
  return typeof key === 'string' ? key : null
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.find((part) => partKey(part) === name)
  return isBag(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** The value at the path, or undefined when the path leads nowhere. */
export function valueAt(record: object, path: FieldPath): unknown {
  return path.reduce<unknown>(step, record)
}

function replace(value: unknown, path: FieldPath, next: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return next
  if (Array.isArray(value)) return value.map((part) => (partKey(part) === name ? replace(part, rest, next) : part))
  if (!isBag(value) || !Object.hasOwn(value, name)) return value
  return { ...value, [name]: replace(value[name], rest, next) }
}

/** The record with another value at the path. A path that leads nowhere leaves the record as it is. */
export function withValueAt<R extends object>(record: R, path: FieldPath, value: unknown): R {
  return replace(record, path, value) as R
}
