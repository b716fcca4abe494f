import type { Agreement, AgreementDateName, AgreementKind, AgreementStatus, Assent } from './agreement'
import { addMonths } from './calendar'
import type { IsoDate } from './id'

/** Kinds that carry no legal obligation whatever else the record says: they follow the short MoU track. */
const softKinds: readonly AgreementKind[] = ['memorandum-of-understanding', 'joint-declaration', 'letter-of-intent']

/** Whether the agreement is followed as an MoU (draft, signed, active, lapsed) instead of as a treaty. */
function isSoftArrangement(agreement: Agreement): boolean {
  return softKinds.includes(agreement.kind) || agreement.binding !== 'binding'
}

/**
 * Where the agreement stands on `today`: the status set by hand, else the furthest step its dates have reached.
 * A step counts from its own day on; an expiry day is the last day of validity.
 */
export function agreementStatus(agreement: Agreement, today: IsoDate): AgreementStatus {
  if (agreement.statusOverride !== null) return agreement.statusOverride
  return isSoftArrangement(agreement) ? softStatus(agreement, today) : treatyStatus(agreement, today)
}

function treatyStatus(agreement: Agreement, today: IsoDate): AgreementStatus {
  if (hasReached(agreement, 'denounced', today)) return 'denounced'
  if (hasReached(agreement, 'ended', today) || isPastExpiry(agreement, today)) return 'expired'
  if (hasReached(agreement, 'entryIntoForce', today)) return 'in-force'
  if (hasReached(agreement, 'provisionalApplication', today)) return 'provisionally-applied'
  if (hasReached(agreement, 'ratificationDeposited', today)) return 'ratified'
  return assentStatus(agreement, today) ?? negotiationStatus(agreement, today)
}

function negotiationStatus(agreement: Agreement, today: IsoDate): AgreementStatus {
  if (hasReached(agreement, 'signed', today)) return 'signed'
  if (hasReached(agreement, 'initialled', today)) return 'initialled'
  return hasReached(agreement, 'negotiationMandate', today) ? 'in-negotiation' : 'idea'
}

/** Belgium ratifies a mixed treaty only after every parliament that must assent has done so. */
function assentStatus(agreement: Agreement, today: IsoDate): AgreementStatus | null {
  const decreed = hasReached(agreement, 'assentDecree', today)
  const underWay = hasReached(agreement, 'decreeTabled', today) || hasReached(agreement, 'councilOfStateAdvice', today)
  if (agreement.competence === 'mixed') {
    const needed = agreement.assents.filter((assent) => assent.state !== 'not-needed')
    if (needed.length > 0 && needed.every((assent) => isGiven(assent, today))) return 'assent-given'
    return underWay || decreed || needed.some((assent) => isGiven(assent, today)) ? 'assent-pending' : null
  }
  if (decreed) return 'assent-given'
  return underWay ? 'assent-pending' : null
}

function softStatus(agreement: Agreement, today: IsoDate): AgreementStatus {
  const last = lastDay(agreement, today)
  if (hasReached(agreement, 'ended', today) || (last !== null && last < today)) return 'lapsed'
  if (last === null && hasReached(agreement, 'denounced', today)) return 'lapsed'
  const begins = agreement.dates.provisionalApplication ?? agreement.dates.entryIntoForce ?? agreement.dates.signed
  if (begins !== null && begins <= today) return 'active'
  return hasReached(agreement, 'signed', today) ? 'signed' : 'draft'
}

function hasReached(agreement: Agreement, step: AgreementDateName, today: IsoDate): boolean {
  const day = agreement.dates[step]
  return day !== null && day <= today
}

function isGiven(assent: Assent, today: IsoDate): boolean {
  return assent.state === 'given' && (assent.date ?? today) <= today
}

function isPastExpiry(agreement: Agreement, today: IsoDate): boolean {
  const last = nextExpiry(agreement, today)
  return last !== null && last < today
}

/**
 * The last day of the period that runs on `today`: the expiry date, else the start plus the duration, moved on by
 * tacit renewal until somebody denounces. Null when the agreement has no end in sight.
 */
export function nextExpiry(agreement: Agreement, today: IsoDate): IsoDate | null {
  const first = firstExpiry(agreement)
  const { denounced } = agreement.dates
  const renewedUntil = denounced !== null && denounced < today ? denounced : today
  if (first === null || !agreement.tacitRenewal || first >= renewedUntil) return first
  const months = agreement.renewalMonths ?? agreement.durationMonths ?? 0
  if (months <= 0) return null
  let periods = 1
  while (addMonths(first, months * periods) < renewedUntil && addMonths(first, months * periods) > first) periods += 1
  return addMonths(first, months * periods)
}

function firstExpiry(agreement: Agreement): IsoDate | null {
  if (agreement.dates.expiry !== null) return agreement.dates.expiry
  const begins = agreement.dates.entryIntoForce ?? (isSoftArrangement(agreement) ? agreement.dates.signed : null)
  return begins === null || agreement.durationMonths === null ? null : addMonths(begins, agreement.durationMonths)
}

export const agreementStages = ['in-force', 'pending', 'expiring', 'suspended', 'ended'] as const
/** How a briefing groups agreements. */
export type AgreementStage = (typeof agreementStages)[number]

const stageOfStatus: { readonly [S in AgreementStatus]: AgreementStage } = {
  idea: 'pending',
  draft: 'pending',
  'in-negotiation': 'pending',
  initialled: 'pending',
  signed: 'pending',
  'assent-pending': 'pending',
  'assent-given': 'pending',
  ratified: 'pending',
  'provisionally-applied': 'in-force',
  'in-force': 'in-force',
  active: 'in-force',
  suspended: 'suspended',
  lapsed: 'ended',
  expired: 'ended',
  denounced: 'ended',
  replaced: 'ended',
  superseded: 'ended',
  archived: 'ended',
}

/** How many months before its last day an agreement counts as expiring. */
const expiryMonths = 12

/**
 * The group the agreement stands in on `today`. Expiring: in force, without tacit renewal, and over within
 * `expiryMonths`; also a denounced one whose notice period still runs.
 */
export function agreementStage(agreement: Agreement, today: IsoDate): AgreementStage {
  const status = agreementStatus(agreement, today)
  const stage = stageOfStatus[status]
  const last = lastDay(agreement, today)
  if (status === 'denounced') return last !== null && last >= today ? 'expiring' : 'ended'
  if (stage !== 'in-force') return stage
  return last !== null && last <= addMonths(today, expiryMonths) ? 'expiring' : 'in-force'
}

/** The day on which the agreement stops unless somebody acts; null when it goes on, renewed tacitly or without a term. */
export function lastDay(agreement: Agreement, today: IsoDate): IsoDate | null {
  const { ended, denounced } = agreement.dates
  if (ended !== null) return ended
  if (denounced === null || denounced > today) return agreement.tacitRenewal ? null : nextExpiry(agreement, today)
  const notice = agreement.noticeMonths === null ? null : addMonths(denounced, agreement.noticeMonths)
  return nextExpiry(agreement, today) ?? notice
}

/** What somebody has to know about an agreement before it is too late. */
export type AgreementAlert =
  | { readonly code: 'expires'; readonly on: IsoDate }
  /** Notice must be given by `by`, or the agreement is renewed until `until`. */
  | { readonly code: 'notice-window'; readonly by: IsoDate; readonly until: IsoDate }
  | { readonly code: 'joint-committee-overdue'; readonly since: IsoDate }
  | { readonly code: 'aged'; readonly asOf: IsoDate }

/** Months before an alert is raised: `notice` before the last day for giving notice, `age` after the as-of date. */
export type AlertLimits = { readonly notice: number; readonly age: number }
/** Half a year before the last day for notice; a year after the as-of date. */
const alertLimits: AlertLimits = { notice: 6, age: 12 }

/** Everything about this agreement that needs attention on `today`, the most pressing first. */
export function agreementAlerts(
  agreement: Agreement,
  today: IsoDate,
  limits: AlertLimits = alertLimits,
): readonly AgreementAlert[] {
  const stage = agreementStage(agreement, today)
  if (stage === 'ended') return []
  const alerts: AgreementAlert[] = []
  const last = lastDay(agreement, today)
  if (stage === 'expiring' && last !== null) alerts.push({ code: 'expires', on: last })
  const notice = stage === 'in-force' ? noticeWindow(agreement, today, limits) : null
  if (notice !== null) alerts.push(notice)
  const { nextJointCommittee: next, lastJointCommittee: met } = agreement
  if (next !== null && next < today && (met === null || met < next)) {
    alerts.push({ code: 'joint-committee-overdue', since: next })
  }
  if (agreement.asOf !== null && addMonths(agreement.asOf, limits.age) < today) {
    alerts.push({ code: 'aged', asOf: agreement.asOf })
  }
  return alerts
}

function noticeWindow(agreement: Agreement, today: IsoDate, limits: AlertLimits): AgreementAlert | null {
  const end = agreement.tacitRenewal ? nextExpiry(agreement, today) : null
  if (end === null || agreement.noticeMonths === null) return null
  const by = addMonths(end, -agreement.noticeMonths)
  if (today > by || today < addMonths(by, -limits.notice)) return null
  const months = agreement.renewalMonths ?? agreement.durationMonths ?? 0
  return { code: 'notice-window', by, until: addMonths(end, months) }
}
