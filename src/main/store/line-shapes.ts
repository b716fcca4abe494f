import type { IsoDateTime } from '../../shared/model/id'
import { idPattern } from '../../shared/model/id'
import { binId, type RecordKind, recordKinds } from '../../shared/model/library'

/**
 * What any line of ours has, in whatever format: a checksum tells that a line was written so, not that we wrote it. Ids
 * become names of files, and places in the journal are counted on from.
 */
export type Fields = { readonly [name: string]: unknown }

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

export function isKind(value: unknown): value is RecordKind {
  return recordKinds.some((kind) => kind === value)
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value)
}

/** An entry of the bin, whatever it keeps of the record. */
export function isBinEntry(value: unknown): value is { readonly id: string } {
  return isObject(value) && isKind(value.kind) && isId(value.recordId) && value.id === binId(value.kind, value.recordId)
}

/** No library comes this far; from anything above it could not be counted on. */
const lastPlace = 2 ** 48

/** A transaction's number, 0 before the first; a format or a state of the schemas too. */
export function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= lastPlace
}

export function isMoment(value: unknown): value is IsoDateTime {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
