import type { Briefing } from '../model/briefing'
import { addDays } from '../model/calendar'
import type { IsoDate } from '../model/id'
import type { Language } from '../model/language'
import { type AnyRecord, type Library, recordKinds, recordsOf } from '../model/library'
import type { RecordSummary } from '../model/record-summary'
import { summarise } from '../model/summarise'
import { type Attention, ageingKinds, findAttention } from './attention'
import { composeBriefing } from './compose-briefing'
import { firstOf } from './first-of'
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
  /** At most `mostOfEach`, like those that have aged. */
  readonly ending: readonly EndingAgreement[]
  /** Meetings within `nearDays` days. */
  readonly uncleared: readonly UnclearedLines[]
  readonly aged: readonly AgedRecord[]
  /** What was changed last, at most `mostRecent`. */
  readonly recent: readonly RecordSummary[]
}

/** Meetings shown, the days that count as near, records shown that end or have aged, and changed records shown. */
const mostMeetings = 10
const nearDays = 14
const mostOfEach = 200
const mostRecent = 12

/**
 * What deserves attention in the library on `today`, with titles in the window's language. Who remembers which records
 * do hands them in, in any order.
 */
export function homeOverview(
  library: Library,
  language: Language,
  today: IsoDate,
  attention: readonly Attention[] = findAttention(library, today),
): HomeOverview {
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
    ending: endingAgreements(library, language, today, attention),
    uncleared: checked
      .filter(({ date }) => date <= lastNearDay)
      .map(({ briefing, notices }) => ({ briefing, titles: unclearedTitles(notices) }))
      .filter(({ titles }) => titles.length > 0),
    aged: agedRecords(library, language, today, attention),
    recent: recentRecords(library, language, today),
  }
}

function compareMoments(one: Briefing, other: Briefing): number {
  const moment = ({ meeting }: Briefing): string => `${meeting.date} ${meeting.time ?? ''}`
  return compareTexts(moment(one), moment(other))
}

function unclearedTitles(notices: readonly Notice[]): readonly string[] {
  return notices.flatMap((notice) => (notice.code === 'not-cleared' ? [notice.title] : []))
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function endingAgreements(
  library: Library,
  language: Language,
  today: IsoDate,
  attention: readonly Attention[],
): readonly EndingAgreement[] {
  const endings = attention
    .filter((each) => each.kind === 'agreements')
    .filter(({ endings }) => endings.length > 0)
    .flatMap(({ record, endings }) => endings.map((ending) => ({ ...ending, record })))
  return firstOf(
    endings,
    mostOfEach,
    (one, other) => compareTexts(one.on, other.on) || compareTexts(one.record.id, other.record.id),
  ).map(({ record, what, on }) => ({
    agreement: summarise(library, 'agreements', record, language, today),
    what,
    on,
  }))
}

function agedRecords(
  library: Library,
  language: Language,
  today: IsoDate,
  attention: readonly Attention[],
): readonly AgedRecord[] {
  const aged = attention.filter(({ findings }) => findings > 0)
  return firstOf(
    aged,
    mostOfEach,
    (one, other) =>
      Number(other.isExpired) - Number(one.isExpired) ||
      other.findings - one.findings ||
      ageingKinds.indexOf(one.kind) - ageingKinds.indexOf(other.kind) ||
      compareTexts(one.record.id, other.record.id),
  ).map(({ kind, record, findings, isExpired }) => ({
    record: summarise(library, kind, record, language, today),
    findings,
    isExpired,
  }))
}

function recentRecords(library: Library, language: Language, today: IsoDate): readonly RecordSummary[] {
  const latestFirst = (one: AnyRecord, other: AnyRecord): number => compareTexts(other.updatedAt, one.updatedAt)
  const latest = recordKinds.flatMap((kind) => {
    const records: Iterable<AnyRecord> = library.records[kind]
    return firstOf(records, mostRecent, latestFirst).map((record) => ({ kind, record }))
  })
  return firstOf(latest, mostRecent, (one, other) => latestFirst(one.record, other.record)).map(({ kind, record }) =>
    summarise(library, kind, record as never, language, today),
  )
}
