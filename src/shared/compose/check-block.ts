import type { Agreement } from '../model/agreement'
import { agreementStage, lastDay } from '../model/agreement-status'
import type { Briefing, BriefingSectionKind } from '../model/briefing'
import { addMonths } from '../model/calendar'
import { trustedMonths } from '../model/freshness'
import type { DossierId, IsoDate } from '../model/id'
import { findText, type LocalizedText } from '../model/language'
import type { TalkingPoint } from '../model/talking-point'
import type { NoticeFact, Severity } from './notice'
import { spokenSections } from './placed-block'
import type { ResolvedBlock } from './resolve-block'

/** A fact about a block, and how grave it is where that is not as usual. */
export type Finding = readonly [fact: NoticeFact, severity?: Severity]

/** Whether a block may stand where it does: cleared, valid on the day, for this partner, fresh, in the note's language. */
export function checkBlock(
  briefing: Briefing,
  kind: BriefingSectionKind,
  block: ResolvedBlock,
  today: IsoDate,
): readonly Finding[] {
  switch (block.kind) {
    case 'missing':
      return [[{ code: 'missing-record', recordKind: block.recordKind, id: block.recordId }]]
    case 'text':
    case 'goal':
      return checkLanguage(briefing, block, [block.text])
    case 'talking-point':
      return [
        ...checkPoint(briefing, kind, block.point, block.title),
        ...checkLanguage(briefing, block, [block.text, block.point.topic, block.point.question]),
      ]
    case 'dossier-section':
      return [
        ...otherPartner(briefing, [block.dossier.id], block.title),
        ...aged(block.section.asOf, block.title, today),
        ...checkLanguage(briefing, block, [block.text]),
      ]
    case 'agreement':
      return [
        ...otherPartner(briefing, block.agreement.partners, block.title),
        ...expiring(briefing, block.agreement, block.title),
        ...aged(block.agreement.asOf, block.title, today),
        ...checkLanguage(briefing, block, [block.agreement.shortTitle, block.text]),
      ]
    case 'person': {
      const { person, title } = block
      return [
        ...otherPartner(briefing, person.partner === null ? [] : [person.partner], title),
        ...outOfTime(person, briefing.meeting.date, title),
        ...aged(person.asOf, title, today),
        ...checkLanguage(briefing, block, [person.function, block.text, person.lastMeetingNote]),
      ]
    }
  }
}

function checkPoint(
  briefing: Briefing,
  kind: BriefingSectionKind,
  point: TalkingPoint,
  title: string,
): readonly Finding[] {
  const { state } = point.clearance
  const findings: Finding[] = [...outOfTime(point, briefing.meeting.date, title)]
  if (state === 'withdrawn') findings.push([{ code: 'not-cleared', title }, 'error'])
  else if (state !== 'cleared') findings.push([{ code: 'not-cleared', title }])
  if (point.disclosure === 'not-for-disclosure' && spokenSections.includes(kind)) {
    findings.push([{ code: 'not-for-disclosure', title }])
  }
  return [...findings, ...otherPartner(briefing, point.partners, title)]
}

function outOfTime(
  { validFrom, validUntil }: { readonly validFrom: IsoDate | null; readonly validUntil: IsoDate | null },
  day: IsoDate,
  title: string,
): readonly Finding[] {
  if (validUntil !== null && validUntil < day) return [[{ code: 'expired', title, on: validUntil }]]
  return validFrom !== null && validFrom > day ? [[{ code: 'not-yet-valid', title, on: validFrom }]] : []
}

function otherPartner(briefing: Briefing, partners: readonly DossierId[], title: string): readonly Finding[] {
  const isOther = partners.length > 0 && briefing.partners.length > 0
  const belongs = partners.some((partner) => briefing.partners.includes(partner))
  return isOther && !belongs ? [[{ code: 'other-partner', title }]] : []
}

function aged(asOf: IsoDate | null, title: string, today: IsoDate): readonly Finding[] {
  return asOf !== null && asOf < addMonths(today, -trustedMonths) ? [[{ code: 'aged', title, asOf }]] : []
}

function expiring(briefing: Briefing, agreement: Agreement, title: string): readonly Finding[] {
  const on = lastDay(agreement, briefing.meeting.date)
  const isExpiring = agreementStage(agreement, briefing.meeting.date) === 'expiring'
  return isExpiring && on !== null ? [[{ code: 'agreement-expires', title, on }]] : []
}

/** One finding a block: in which language it is printed instead, or that its main text is written nowhere. */
function checkLanguage(
  { language }: Briefing,
  block: ResolvedBlock,
  printed: readonly LocalizedText[],
): readonly Finding[] {
  const { title } = block
  for (const text of printed) {
    const found = findText(text, language)
    if (found !== null && found.language !== language) {
      return [[{ code: 'missing-language', title, wanted: language, used: found.language }]]
    }
  }
  const [main] = printed
  const mustSay = block.kind !== 'text' && block.kind !== 'person'
  return mustSay && main !== undefined && findText(main, language) === null
    ? [[{ code: 'missing-language', title, wanted: language, used: null }]]
    : []
}
