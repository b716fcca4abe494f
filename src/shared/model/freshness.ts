import type { AgreementDateName } from './agreement'
import type { FieldPath } from './fields/field'
import type { IsoDate } from './id'
import { writtenLanguages } from './language'
import type { AnyRecord, RecordKind, RecordOf } from './library'

export type Freshness = 'fresh' | 'aged' | 'expired'

/** One thing to mend in a record, and where. */
export type FreshnessFinding = {
  readonly level: 'aged' | 'expired'
  readonly code:
    | 'aged'
    | 'no-as-of'
    | 'expired'
    | 'office-ended'
    | 'clearance-aged'
    | 'election-past'
    | 'committee-past'
    | 'expiry-past'
    | 'expiry-near'
  readonly path: FieldPath
  /** The day it is about; null where no day has been given. */
  readonly date: IsoDate | null
}

/** Facts are trusted for this long after their as-of date. */
export const trustedMonths = 12

/** The same day `months` later or earlier; the last day of a shorter month. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(date, lastDay))
  return target.toISOString().slice(0, 10)
}

type Check<K extends RecordKind> = (record: RecordOf<K>, today: IsoDate) => readonly FreshnessFinding[]

function agedSince(path: FieldPath, asOf: IsoDate | null, today: IsoDate): readonly FreshnessFinding[] {
  if (asOf === null) return [{ level: 'aged', code: 'no-as-of', path, date: null }]
  return asOf < addMonths(today, -trustedMonths) ? [{ level: 'aged', code: 'aged', path, date: asOf }] : []
}

function past(
  code: FreshnessFinding['code'],
  level: FreshnessFinding['level'],
  path: FieldPath,
  day: IsoDate | null,
  today: IsoDate,
): readonly FreshnessFinding[] {
  return day !== null && day < today ? [{ level, code, path, date: day }] : []
}

const nothing: Check<'goals'> & Check<'responsibilities'> & Check<'goal-sets'> & Check<'briefings'> & Check<'books'> =
  () => []

const endings: readonly AgreementDateName[] = ['denounced', 'ended']

const checks: { readonly [K in RecordKind]: Check<K> } = {
  dossiers: (dossier, today) => [
    ...agedSince(['asOf'], dossier.asOf, today),
    ...(dossier.population === null ? [] : agedSince(['populationAsOf'], dossier.populationAsOf, today)),
    ...past('election-past', 'aged', ['nextElection'], dossier.nextElection, today),
    ...dossier.sections.flatMap((section) =>
      writtenLanguages(section.text).length === 0
        ? []
        : agedSince(['sections', section.id, 'asOf'], section.asOf, today),
    ),
  ],

  agreements: (agreement, today) => {
    const { expiry } = agreement.dates
    const isOver = endings.some((name) => agreement.dates[name] !== null) || agreement.statusOverride === 'archived'
    const renewsItself = agreement.tacitRenewal
    return [
      ...agedSince(['asOf'], agreement.asOf, today),
      ...(isOver || renewsItself ? [] : past('expiry-past', 'expired', ['dates', 'expiry'], expiry, today)),
      ...(!isOver && expiry !== null && expiry >= today && expiry <= addMonths(today, 12)
        ? [{ level: 'aged', code: 'expiry-near', path: ['dates', 'expiry'], date: expiry } as const]
        : []),
      ...(isOver ? [] : past('committee-past', 'aged', ['nextJointCommittee'], agreement.nextJointCommittee, today)),
    ]
  },

  'goal-sets': nothing,
  goals: nothing,
  responsibilities: nothing,

  'talking-points': (point, today) => [
    ...past('expired', 'expired', ['validUntil'], point.validUntil, today),
    ...(point.clearance.state === 'cleared' &&
    point.clearance.date !== null &&
    point.clearance.date < addMonths(today, -trustedMonths)
      ? [{ level: 'aged', code: 'clearance-aged', path: ['clearance', 'date'], date: point.clearance.date } as const]
      : []),
  ],

  people: (person, today) => [
    ...past('office-ended', 'expired', ['validUntil'], person.validUntil, today),
    ...agedSince(['asOf'], person.asOf, today),
  ],

  briefings: nothing,
  books: nothing,
}

/** What has to be mended in the record as of `today`, what has expired first. */
export function freshnessFindings<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  today: IsoDate,
): readonly FreshnessFinding[] {
  const check = checks[kind] as unknown as (record: AnyRecord, today: IsoDate) => readonly FreshnessFinding[]
  const findings = check(record, today)
  return [...findings.filter(({ level }) => level === 'expired'), ...findings.filter(({ level }) => level === 'aged')]
}

/** The worst of the findings: `fresh` when there are none. */
export function freshnessOf(findings: readonly FreshnessFinding[]): Freshness {
  return findings[0]?.level ?? 'fresh'
}
