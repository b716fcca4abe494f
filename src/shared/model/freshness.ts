import type { AgreementAlert } from './agreement-status'
import { agreementAlerts, agreementStatus, lastDay } from './agreement-status'
import { addMonths } from './calendar'
import type { FieldPath } from './fields/field'
import type { IsoDate } from './id'
import { writtenLanguages } from './language'
import type { AnyRecord, RecordKind, RecordOf } from './library'

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
    | 'agreement-over'
    | 'expires'
    | 'notice-window'
  readonly path: FieldPath
  /** The day it is about; null where no day has been given. */
  readonly date: IsoDate | null
}

/** Facts are trusted for this long after their as-of date. */
export const trustedMonths = 12

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

function alertFinding(alert: AgreementAlert): FreshnessFinding {
  switch (alert.code) {
    case 'expires':
      return { level: 'aged', code: 'expires', path: ['dates', 'expiry'], date: alert.on }
    case 'notice-window':
      return { level: 'aged', code: 'notice-window', path: ['noticeMonths'], date: alert.by }
    case 'joint-committee-overdue':
      return { level: 'aged', code: 'committee-past', path: ['nextJointCommittee'], date: alert.since }
    case 'aged':
      return { level: 'aged', code: 'aged', path: ['asOf'], date: alert.asOf }
  }
}

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
    const status = agreementStatus(agreement, today)
    const last = lastDay(agreement, today)
    const isOver = agreement.statusOverride === null && (status === 'expired' || status === 'lapsed')
    return [
      ...(isOver ? past('agreement-over', 'expired', ['dates', 'expiry'], last, today) : []),
      ...agreementAlerts(agreement, today).map(alertFinding),
      ...(agreement.asOf === null ? agedSince(['asOf'], null, today) : []),
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
