import { agreementAlerts } from '../model/agreement-status'
import type { Briefing } from '../model/briefing'
import { addDays } from '../model/calendar'
import { freshnessFindings } from '../model/freshness'
import type { IsoDate } from '../model/id'
import type { Language } from '../model/language'
import { type Library, type RecordKind, recordKinds, recordsOf } from '../model/library'
import type { RecordSummary } from '../model/record-summary'
import { summarise } from '../model/summarise'
import { composeBriefing } from './compose-briefing'
import type { Notice } from './notice'

/** A meeting ahead, with what the check of its note finds. */
export type UpcomingMeeting = {
  readonly briefing: RecordSummary
  readonly errors: number
  readonly warnings: number
}

/** An agreement that ends, or whose time to give notice ends, on `on`. */
export type EndingAgreement = {
  readonly agreement: RecordSummary
  readonly what: 'expires' | 'notice-window'
  readonly on: IsoDate
}

/** Lines nobody has cleared yet, in the note of a meeting that is near. */
export type UnclearedLines = { readonly briefing: RecordSummary; readonly titles: readonly string[] }

/** A record with facts that have aged or expired. */
export type AgedRecord = { readonly record: RecordSummary; readonly findings: number; readonly isExpired: boolean }

/** What the home screen shows of the library, the most pressing first in every list. */
export type HomeOverview = {
  /** Today and later, at most `mostMeetings`. */
  readonly meetings: readonly UpcomingMeeting[]
  readonly ending: readonly EndingAgreement[]
  /** Meetings within `nearDays` days. */
  readonly uncleared: readonly UnclearedLines[]
  readonly aged: readonly AgedRecord[]
  /** What was changed last, at most `mostRecent`. */
  readonly recent: readonly RecordSummary[]
}

/** Meetings shown, the days that count as near, and changed records shown. */
const mostMeetings = 10
const nearDays = 14
const mostRecent = 12

/** Kinds whose facts age. Briefings and books are printed as of a day; goals hold for their term. */
const ageingKinds = ['dossiers', 'agreements', 'talking-points', 'people'] as const satisfies readonly RecordKind[]

/** What deserves attention in the library on `today`, with titles in the window's language. */
export function homeOverview(library: Library, language: Language, today: IsoDate): HomeOverview {
  const checked = recordsOf(library, 'briefings')
    .filter((briefing) => briefing.meeting.date >= today)
    .sort((one, other) => compareMoments(one, other))
    .slice(0, mostMeetings)
    .map((briefing) => ({
      date: briefing.meeting.date,
      briefing: summarise(library, 'briefings', briefing, language, today),
      notices: composeBriefing(library, briefing, today).notices,
    }))
  const lastNearDay = addDays(today, nearDays)
  return {
    meetings: checked.map(({ briefing, notices }) => ({
      briefing,
      errors: notices.filter(({ severity }) => severity === 'error').length,
      warnings: notices.filter(({ severity }) => severity === 'warning').length,
    })),
    ending: endingAgreements(library, language, today),
    uncleared: checked
      .filter(({ date }) => date <= lastNearDay)
      .map(({ briefing, notices }) => ({ briefing, titles: unclearedTitles(notices) }))
      .filter(({ titles }) => titles.length > 0),
    aged: agedRecords(library, language, today),
    recent: recentRecords(library, language, today),
  }
}

function compareMoments(one: Briefing, other: Briefing): number {
  const moment = ({ meeting }: Briefing): string => `${meeting.date} ${meeting.time ?? ''}`
  return moment(one) < moment(other) ? -1 : Number(moment(one) > moment(other))
}

function unclearedTitles(notices: readonly Notice[]): readonly string[] {
  return notices.flatMap((notice) => (notice.code === 'not-cleared' ? [notice.title] : []))
}

function endingAgreements(library: Library, language: Language, today: IsoDate): readonly EndingAgreement[] {
  return recordsOf(library, 'agreements')
    .flatMap((agreement) =>
      agreementAlerts(agreement, today).flatMap((alert) => {
        if (alert.code !== 'expires' && alert.code !== 'notice-window') return []
        const on = alert.code === 'expires' ? alert.on : alert.by
        return [{ agreement: summarise(library, 'agreements', agreement, language, today), what: alert.code, on }]
      }),
    )
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
}

function agedRecords(library: Library, language: Language, today: IsoDate): readonly AgedRecord[] {
  const aged = ageingKinds.flatMap((kind) =>
    recordsOf(library, kind).flatMap((record) => {
      const findings = freshnessFindings(kind, record, today).filter(
        ({ code }) => code !== 'expires' && code !== 'notice-window',
      )
      if (findings.length === 0) return []
      const isExpired = findings.some(({ level }) => level === 'expired')
      return [{ record: summarise(library, kind, record, language, today), findings: findings.length, isExpired }]
    }),
  )
  return aged.sort((one, other) => Number(other.isExpired) - Number(one.isExpired) || other.findings - one.findings)
}

function recentRecords(library: Library, language: Language, today: IsoDate): readonly RecordSummary[] {
  return recordKinds
    .flatMap((kind) => recordsOf(library, kind).map((record) => ({ kind, record })))
    .sort((one, other) => (one.record.updatedAt > other.record.updatedAt ? -1 : 1))
    .slice(0, mostRecent)
    .map(({ kind, record }) => summarise(library, kind, record, language, today))
}
