import type { Agreement } from '../model/agreement'
import { agreementStage, lastDay } from '../model/agreement-status'
import type { Briefing, BriefingSection, BriefingSectionKind } from '../model/briefing'
import { addMonths } from '../model/calendar'
import type { Dossier } from '../model/dossier'
import { trustedMonths } from '../model/freshness'
import type { DossierId, GoalId, IsoDate } from '../model/id'
import type { LocalizedText } from '../model/language'
import { findText, textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { findMarking, higherMarking } from '../model/marking'
import type { TalkingPoint } from '../model/talking-point'
import { isValidOn } from '../model/talking-point'
import { makeNotice } from './make-notice'
import type { Notice, NoticeFact } from './notice'
import { partnerName, type ResolvedBlock, resolveBlock } from './resolve-block'

/** More than this and a listener remembers none. */
export const mostKeyMessages = 6

/** Sections whose content is said to the interlocutor. */
const spokenSections: readonly BriefingSectionKind[] = ['key-messages', 'to-raise', 'if-raised']

type Placed = { readonly section: BriefingSection; readonly block: ResolvedBlock }

/** Everything a reader has to know before the note leaves: first about the note as a whole, then in its own order. */
export function checkBriefing(library: Library, briefing: Briefing, today: IsoDate): readonly Notice[] {
  const placed: readonly Placed[] = briefing.sections.flatMap((section) =>
    section.blocks.map((block) => ({ section, block: resolveBlock(library, block, briefing.language) })),
  )
  const partners = briefing.partners.map((id) => findRecord(library, 'dossiers', id)).filter((each) => each !== null)
  return [
    ...checkHeader(library, briefing),
    ...checkMarking(library, briefing, placed),
    ...checkCoverage(library, briefing, partners, placed),
    ...briefing.sections.flatMap((section) => checkSection(briefing, section, partners, placed)),
    ...placed.flatMap(({ section, block }) => {
      const at = { section: section.id, block: block.id }
      return checkBlock(briefing, section.kind, block, today).map(([fact, severity]) => makeNotice(fact, at, severity))
    }),
  ]
}

function checkHeader(library: Library, briefing: Briefing): readonly Notice[] {
  const facts: NoticeFact[] = []
  for (const id of briefing.partners) {
    if (findRecord(library, 'dossiers', id) === null) facts.push({ code: 'missing-record', recordKind: 'dossiers', id })
  }
  for (const id of briefing.goals) {
    if (findRecord(library, 'goals', id) === null) facts.push({ code: 'missing-record', recordKind: 'goals', id })
  }
  if (isBlank(briefing.principal)) facts.push({ code: 'no-principal' })
  if (isBlank(briefing.meeting.place) && briefing.meeting.kind !== 'phone-call') facts.push({ code: 'no-place' })
  if (isBlank(briefing.drafter)) facts.push({ code: 'no-drafter' })
  return facts.map((fact) => makeNotice(fact))
}

function checkMarking(library: Library, briefing: Briefing, placed: readonly Placed[]): readonly Notice[] {
  const own = findMarking(library.settings, briefing.marking)
  let highest = own
  let cause: Placed | null = null
  for (const each of placed) {
    const higher = higherMarking(highest, findMarking(library.settings, each.block.marking))
    if (higher === highest) continue
    highest = higher
    cause = each
  }
  if (highest === null || cause === null) return []
  const { language } = briefing
  const fact: NoticeFact = {
    code: 'marking-too-low',
    marking: own === null ? '' : textIn(own.label, language),
    needed: textIn(highest.label, language),
    title: cause.block.title,
  }
  return [makeNotice(fact, { section: cause.section.id, block: cause.block.id })]
}

/** Each goal to stress needs a line that may be said, for each partner. */
function checkCoverage(
  library: Library,
  briefing: Briefing,
  partners: readonly Dossier[],
  placed: readonly Placed[],
): readonly Notice[] {
  const points = pointsIn(placed, spokenSections)
  const usable = points.filter(
    (point) => point.clearance.state === 'cleared' && isValidOn(point, briefing.meeting.date),
  )
  return briefing.goals.flatMap((id) => {
    const goal = findRecord(library, 'goals', id)
    if (goal === null) return []
    return partners
      .filter((partner) => !usable.some((point) => serves(point, id) && appliesTo(point, partner.id)))
      .map((partner) =>
        makeNotice({
          code: 'no-line-on-goal',
          goal: goal.number,
          goalTitle: textIn(goal.title, briefing.language),
          partner: partnerName(partner, briefing.language),
        }),
      )
  })
}

function checkSection(
  briefing: Briefing,
  section: BriefingSection,
  partners: readonly Dossier[],
  all: readonly Placed[],
): readonly Notice[] {
  const placed = all.filter((each) => each.section === section)
  const blocks = placed.map(({ block }) => block).filter((block) => saysAnything(block))
  const hasOwnText = blocks.some((block) => block.kind === 'text')
  const perPartner = (isMissing: (partner: Dossier) => boolean, fact: (partner: string) => NoticeFact) =>
    hasOwnText ? [] : partners.filter(isMissing).map((partner) => fact(partnerName(partner, briefing.language)))
  const notices = (facts: readonly NoticeFact[]) =>
    facts.map((fact) => makeNotice(fact, { section: section.id, block: null }))
  const points = pointsIn(placed, [section.kind])
  switch (section.kind) {
    case 'key-messages': {
      const found = blocks.length
      return notices([
        ...perPartner(
          (partner) => !points.some((point) => appliesTo(point, partner.id)),
          (partner) => ({ code: 'no-points', section: section.kind, partner }),
        ),
        ...(found > mostKeyMessages ? [{ code: 'too-many-key-messages', found, most: mostKeyMessages } as const] : []),
      ])
    }
    case 'to-raise':
    case 'if-raised':
      return notices(
        perPartner(
          (partner) => !points.some((point) => appliesTo(point, partner.id)),
          (partner) => ({ code: 'no-points', section: section.kind, partner }),
        ),
      ).map((notice) => ({ ...notice, severity: 'info' as const }))
    case 'objectives':
      return notices(blocks.length === 0 ? [{ code: 'no-objectives' }] : [])
    case 'scene-setter':
      return notices(blocks.length === 0 ? [{ code: 'no-scene-setter' }] : [])
    case 'avoid':
      return notices(blocks.length === 0 ? [{ code: 'empty-section', section: section.kind }] : [])
    case 'background':
      return notices(
        perPartner(
          ({ id }) => !blocks.some((block) => block.kind === 'dossier-section' && block.dossier.id === id),
          (partner) => ({ code: 'no-background', partner }),
        ),
      )
    case 'agreements':
      return notices(
        perPartner(
          ({ id }) => !blocks.some((block) => block.kind === 'agreement' && block.agreement.partners.includes(id)),
          (partner) => ({ code: 'no-agreements', partner }),
        ),
      )
    case 'interlocutors':
      return notices(
        perPartner(
          ({ id }) => !blocks.some((block) => block.kind === 'person' && block.person.partner === id),
          (partner) => ({ code: 'no-people', partner }),
        ),
      )
    case 'annexes':
    case 'readout':
      return []
  }
}

type Finding = readonly [NoticeFact, Notice['severity']?]

function checkBlock(
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

function saysAnything(block: ResolvedBlock): boolean {
  if (block.kind === 'missing') return false
  return block.kind === 'agreement' || block.kind === 'person' || findText(block.text, 'en') !== null
}

function pointsIn(placed: readonly Placed[], kinds: readonly BriefingSectionKind[]): readonly TalkingPoint[] {
  return placed.flatMap(({ section, block }) =>
    block.kind === 'talking-point' && kinds.includes(section.kind) ? [block.point] : [],
  )
}

/** Whether the point was written for this partner, or for all. */
export function appliesTo(point: TalkingPoint, partner: DossierId): boolean {
  return point.partners.length === 0 || point.partners.includes(partner)
}

/** Whether the point is a line on this goal. */
export function serves(point: TalkingPoint, goal: GoalId): boolean {
  return point.goals.includes(goal)
}

function isBlank(words: string | null): boolean {
  return words === null || words.trim() === ''
}
