import { compareNames } from '../language/collation'
import { documentWord, fillWords } from '../language/document-words'
import { meetingPhrase } from '../language/meeting-phrase'
import type { Agreement } from '../model/agreement'
import { agreementStage } from '../model/agreement-status'
import { blankRecord } from '../model/blank-record'
import type { Briefing, BriefingBlock, BriefingRequest, BriefingSectionKind } from '../model/briefing'
import { linkedBlock } from '../model/briefing-edits'
import { localDay } from '../model/calendar'
import type { Dossier } from '../model/dossier'
import type { DossierId, IsoDate, IsoDateTime } from '../model/id'
import { type Language, type LocalizedText, noText, textIn, withText } from '../model/language'
import type { Library } from '../model/library'
import { findRecord, recordsOf } from '../model/library'
import { findMarking } from '../model/marking'
import type { Person } from '../model/person'
import { isInOffice } from '../model/person'
import { briefingMarking } from './briefing-marking'
import { checkBriefing } from './check-briefing'
import { mostKeyMessages } from './check-section'
import { chooseBackground } from './choose-background'
import { type ChosenPoints, choosePoints } from './choose-points'
import { makeNotice } from './make-notice'
import type { Composed, Notice } from './notice'
import { orderAgreements } from './order-agreements'
import { resolveBlock } from './resolve-block'
import { sceneSetter } from './scene-setter'

/** What drafting needs from outside: the time, and new identifiers. */
export type DraftEffects = { readonly now: IsoDateTime; readonly newId: () => string }

/**
 * Drafts a note from the library by the rules in docs/user-guide/composing.md. It only takes what is there; what is
 * missing becomes a notice. Fails never: unknown partners and goals are notices too.
 */
export function draftBriefing(
  library: Library,
  request: BriefingRequest,
  { now, newId }: DraftEffects,
): Composed<Briefing> {
  const partners = found(library, request.partners)
  const points = choosePoints(library, request)
  const blank = blankRecord('briefings', { id: newId(), now, settings: library.settings })
  const contents = sectionContents(library, request, partners, points)
  const drafted: Briefing = {
    ...blank,
    title: titleOf(request, partners),
    partners: unique(request.partners),
    meeting: request.meeting,
    principal: request.principal,
    language: request.language,
    marking: request.marking ?? library.settings.defaultMarking,
    goals: unique(request.goals),
    sections: blank.sections.map((section) => ({
      ...section,
      blocks: contents[section.kind].map((make) => make(newId())),
    })),
  }
  const { briefing, raised } = withMarkingOfParts(library, drafted)
  return {
    value: briefing,
    notices: [...leftOut(points), ...raised, ...checkBriefing(library, briefing, localDay(new Date(now)))],
  }
}

type Maker = (id: string) => BriefingBlock

function sectionContents(
  library: Library,
  request: BriefingRequest,
  partners: readonly Dossier[],
  points: ChosenPoints,
): { readonly [K in BriefingSectionKind]: readonly Maker[] } {
  const pointsOf = (section: BriefingSectionKind): readonly Maker[] =>
    points.of(section).map((point) => (id) => linkedBlock(id, { kind: 'talking-point', talkingPoint: point.id }))
  const { date } = request.meeting
  return {
    objectives: unique(request.goals)
      .filter((goal) => findRecord(library, 'goals', goal) !== null)
      .map((goal) => (id) => linkedBlock(id, { kind: 'goal', goal })),
    'scene-setter': [(id) => ({ kind: 'text', id, text: sceneSetter(request.meeting, partners, request.principal) })],
    'key-messages': pointsOf('key-messages'),
    'to-raise': pointsOf('to-raise'),
    'if-raised': pointsOf('if-raised'),
    avoid: pointsOf('avoid'),
    background: chooseBackground(request.meeting, partners).map(
      ({ dossier, section }) =>
        (id) =>
          linkedBlock(id, { kind: 'dossier-section', dossier: dossier.id, section: section.id }),
    ),
    agreements: agreementsWith(library, partners, date, request).map(
      (agreement) => (id) => linkedBlock(id, { kind: 'agreement', agreement: agreement.id }),
    ),
    interlocutors: interlocutorsOf(library, partners, date, request).map(
      (person) => (id) => linkedBlock(id, { kind: 'person', person: person.id }),
    ),
    annexes: [],
    readout: [],
  }
}

/** Agreements that run, are on their way or end soon on the day of the meeting, in the order of their groups. */
function agreementsWith(
  library: Library,
  partners: readonly Dossier[],
  day: IsoDate,
  { language }: BriefingRequest,
): readonly Agreement[] {
  const agreements = recordsOf(library, 'agreements')
    .filter((agreement) => partners.some(({ id }) => agreement.partners.includes(id)))
    .filter((agreement) => agreementStage(agreement, day) !== 'ended')
  return orderAgreements(agreements, day, language)
}

/** Interlocutors of the partners who are in office on the day of the meeting, partner by partner, by name. */
function interlocutorsOf(
  library: Library,
  partners: readonly Dossier[],
  day: IsoDate,
  { language }: Pick<BriefingRequest, 'language'>,
): readonly Person[] {
  const compare = compareNames(language)
  return partners.flatMap(({ id }) =>
    recordsOf(library, 'people')
      .filter((person) => person.side === 'interlocutor' && person.partner === id && isInOffice(person, day))
      .sort((one, other) => compare(one.sortName, other.sortName) || compare(one.id, other.id)),
  )
}

function titleOf({ title, meeting, language }: BriefingRequest, partners: readonly Dossier[]): LocalizedText {
  if (title !== null && title.trim() !== '') return withText(noText, language, title.trim())
  const titleIn = (each: Language) =>
    fillWords(documentWord('briefingTitle', each), { meeting: meetingPhrase(meeting.kind, partners, each) })
  return { nl: titleIn('nl'), en: titleIn('en'), de: titleIn('de'), fr: titleIn('fr') }
}

function leftOut(points: ChosenPoints): readonly Notice[] {
  const { keyMessagesFound, uncleared, notValid } = points
  return [
    ...(uncleared > 0 ? [makeNotice({ code: 'left-out-uncleared', count: uncleared })] : []),
    ...(notValid > 0 ? [makeNotice({ code: 'left-out-not-valid', count: notValid })] : []),
    ...(keyMessagesFound > mostKeyMessages
      ? [makeNotice({ code: 'key-messages-chosen', found: keyMessagesFound, most: mostKeyMessages })]
      : []),
  ]
}

/** A new note starts with a marking that is high enough for everything in it, and says when that was not the one asked for. */
function withMarkingOfParts(
  library: Library,
  briefing: Briefing,
): { readonly briefing: Briefing; readonly raised: readonly Notice[] } {
  const needed = briefingMarking(library, briefing)
  const asked = findMarking(library.settings, briefing.marking)
  if (needed === null || needed.id === asked?.id) return { briefing, raised: [] }
  const cause = briefing.sections
    .flatMap((section) => section.blocks.map((block) => resolveBlock(library, block, briefing.language)))
    .find((block) => block.marking === needed.id)
  const fact = {
    code: 'marking-raised',
    marking: textIn(needed.label, briefing.language),
    title: cause?.title ?? '',
  } as const
  return { briefing: { ...briefing, marking: needed.id }, raised: [makeNotice(fact)] }
}

function found(library: Library, ids: readonly DossierId[]): readonly Dossier[] {
  return unique(ids)
    .map((id) => findRecord(library, 'dossiers', id))
    .filter((dossier) => dossier !== null)
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)]
}
