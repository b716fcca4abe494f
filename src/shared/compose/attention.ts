import { freshnessFindings } from '../model/freshness'
import type { IsoDate } from '../model/id'
import { type Library, type RecordOf, tableOf } from '../model/library'

/** Kinds whose facts age. Briefings and books are printed as of a day; goals hold for their term. */
export const ageingKinds = ['dossiers', 'agreements', 'talking-points', 'people'] as const
export type AgeingKind = (typeof ageingKinds)[number]

/** A day on which an agreement ends, or its time to give notice. */
export type Ending = { readonly what: 'expires' | 'notice-window'; readonly on: IsoDate }

/** Why a record deserves attention: so many facts that have aged or expired, and the days on which it ends. */
export type Attention = {
  readonly [K in AgeingKind]: {
    readonly kind: K
    readonly record: RecordOf<K>
    readonly findings: number
    readonly isExpired: boolean
    readonly endings: K extends 'agreements' ? readonly Ending[] : readonly []
  }
}[AgeingKind]

/** What deserves attention in this one record on `today`; null when nothing does. */
export function attentionFor<K extends AgeingKind>(kind: K, record: RecordOf<K>, today: IsoDate): Attention | null {
  const found = freshnessFindings(kind, record, today)
  if (found.length === 0) return null
  const endings = found.flatMap(({ code, date }): Ending[] =>
    (code === 'expires' || code === 'notice-window') && date !== null ? [{ what: code, on: date }] : [],
  )
  const others = found.filter(({ code }) => code !== 'expires' && code !== 'notice-window')
  const isExpired = others.some(({ level }) => level === 'expired')
  return { kind, record, findings: others.length, isExpired, endings } as Attention
}

/** Every record of the library that deserves attention on `today`. */
export function findAttention(library: Library, today: IsoDate): readonly Attention[] {
  return ageingKinds.flatMap((kind) =>
    tableOf(library, kind)
      .values()
      .flatMap((record) => attentionFor(kind, record, today) ?? []),
  )
}
