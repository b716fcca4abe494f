import { z } from 'zod'
import type { Id } from '../../../shared/model/id'
import type { RecordBase } from '../../../shared/model/record-base'
import { idSchema, isoDateTimeSchema, ordinal } from './primitives'

export type ShapeOf<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> }

/** A schema with exactly the fields of `T`: one too few or too many does not compile, an unknown one is a problem. */
export function whole<T extends object>(shape: ShapeOf<T>): z.ZodType<T> {
  return z.strictObject(shape) as unknown as z.ZodType<T>
}

/** The fields every record carries. */
export function recordBase<I extends Id<string>>(): ShapeOf<RecordBase<I>> {
  return {
    id: idSchema<I>(),
    sample: z.boolean().default(false),
    revision: ordinal.default(1),
    createdAt: isoDateTimeSchema,
    updatedAt: isoDateTimeSchema,
  }
}

type Period = { readonly validFrom: string | null; readonly validUntil: string | null }

/** For `refine`: the first day of a period is not after its last. */
export function isInOrder({ validFrom, validUntil }: Period): boolean {
  return validFrom === null || validUntil === null || validFrom <= validUntil
}

/** The problem that goes with `isInOrder`. */
export const notInOrder = { path: ['validUntil'], message: 'is before validFrom' }
