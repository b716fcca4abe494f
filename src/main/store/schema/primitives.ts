import { z } from 'zod'
import type { ClockTime, Id, IsoDate, IsoDateTime, PartId } from '../../../shared/model/id'
import { idPattern } from '../../../shared/model/id'
import type { LocalizedText } from '../../../shared/model/language'
import { hasText, languages, noText } from '../../../shared/model/language'

/** No code is made from strings at run time: the window's content policy and locked-down machines forbid it. */
z.config({ jitless: true })

function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** Letters, digits and hyphens, as in `idPattern`. */
export function idSchema<I extends Id<string>>(): z.ZodType<I> {
  return z.string().regex(idPattern, 'is not an id (letters, digits and hyphens)') as unknown as z.ZodType<I>
}

/** Ids of other records, each at most once. */
export function idsSchema<I extends Id<string>>(): z.ZodType<readonly I[]> {
  return z
    .array(idSchema<I>())
    .default([])
    .refine((ids) => new Set(ids).size === ids.length, 'names the same record twice')
}

/** Markings, posts, sections, blocks: any short name. */
export const partIdSchema: z.ZodType<PartId> = z
  .string()
  .max(64)
  .refine((id) => !isBlank(id), 'is empty')

export const isoDateSchema: z.ZodType<IsoDate> = z.iso.date('is not a calendar day such as 2027-03-04')
export const isoDateTimeSchema: z.ZodType<IsoDateTime> = z.iso.datetime(
  'is not a moment such as 2027-03-04T09:30:00.000Z',
)
export const clockTimeSchema: z.ZodType<ClockTime> = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day such as 09:30')

export const optionalDate = isoDateSchema.nullable().default(null)
export const optionalTime = clockTimeSchema.nullable().default(null)
export const optionalPartId = partIdSchema.nullable().default(null)

/** A line of words; blank counts as not there. */
export const optionalLine: z.ZodType<string | null> = z
  .string()
  .nullable()
  .default(null)
  .transform((line) => (line === null || isBlank(line) ? null : line))

export const requiredLine: z.ZodType<string> = z.string().refine((line) => !isBlank(line), 'is empty')

/** Words per language; a missing or blank language counts as not written. */
const localizedText: z.ZodType<LocalizedText> = z.strictObject({
  nl: optionalLine,
  en: optionalLine,
  de: optionalLine,
  fr: optionalLine,
} satisfies { readonly [L in keyof LocalizedText]: z.ZodType<string | null> })

export const optionalText: z.ZodType<LocalizedText> = localizedText.default(noText)

export const requiredText: z.ZodType<LocalizedText> = localizedText.refine(
  (text) => languages.some((language) => hasText(text, language)),
  'is written in no language',
)

/** Upper- or lower-case codes of languages, currencies, partners. */
export const codesSchema: z.ZodType<readonly string[]> = z.array(requiredLine).default([])

export const count = z.int().min(0)
export const optionalCount = count.nullable().default(null)
export const optionalAmount = z.number().nullable().default(null)
export const ordinal = z.int().min(1)
export const optionalOrdinal = ordinal.nullable().default(null)

/** A list whose items are told apart by their id. */
export function partsSchema<T extends { readonly id: PartId }>(part: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z
    .array(part)
    .default([])
    .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, 'has two parts with the same id')
}
