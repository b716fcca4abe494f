import { compareNames } from '../language/collation'
import type { Agreement } from '../model/agreement'
import { agreementStage, agreementStages } from '../model/agreement-status'
import type { Briefing, BriefingSectionKind } from '../model/briefing'
import { addMonths } from '../model/calendar'
import type { Dossier } from '../model/dossier'
import { foldText } from '../model/fold-text'
import { trustedMonths } from '../model/freshness'
import type { Goal } from '../model/goal'
import type { IsoDate } from '../model/id'
import { type Language, textIn, writtenLanguages } from '../model/language'
import type { AnyRecord, Library, RecordKind, RecordOf } from '../model/library'
import { findRecord, tableOf } from '../model/library'
import type { Person } from '../model/person'
import { isInOffice } from '../model/person'
import { textsOf } from '../model/record-texts'
import { agreementTitle, pointTitle } from '../model/record-title'
import type { TalkingPoint } from '../model/talking-point'
import { isValidOn, serves } from '../model/talking-point'
import { sectionOfPoint } from './choose-points'
import { firstOf } from './first-of'
import { partnerName } from './resolve-block'

/** A record that could be added to a section. */
export type Suggestion = { readonly kind: RecordKind; readonly id: string }

/** More than anybody reads through. */
export const mostSuggestions = 50

/** A record that could be added, and how well it fits: the smallest numbers first, compared one after the other. */
type Candidate = {
  readonly kind: RecordKind
  readonly id: string
  /** Where its kind stands among those of the section. */
  readonly order: number
  readonly rank: readonly number[]
  readonly title: string
}

type Kind = 'talking-points' | 'goals' | 'dossiers' | 'agreements' | 'people'

/** What each section is made of, the usual kind first. */
export const kindsOfSection: { readonly [K in BriefingSectionKind]: readonly Kind[] } = {
  objectives: ['goals', 'talking-points'],
  'scene-setter': ['dossiers', 'people'],
  'key-messages': ['talking-points'],
  'to-raise': ['talking-points'],
  'if-raised': ['talking-points'],
  avoid: ['talking-points'],
  background: ['dossiers', 'agreements'],
  agreements: ['agreements'],
  interlocutors: ['people'],
  annexes: ['dossiers', 'agreements', 'people'],
  readout: ['people', 'agreements'],
}

/**
 * What the library offers for a section, most fitting first, at most 50. Without words it offers what belongs there and
 * to these partners, less what stands in the section already; words search all records of the section's kinds. Who has
 * an index hands in what it `found`, so that not every text has to be read.
 */
export function suggestForSection(
  library: Library,
  briefing: Briefing,
  section: BriefingSectionKind,
  text: string,
  today: IsoDate,
  found: readonly Suggestion[] | null = null,
): readonly Suggestion[] {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const taken = takenIn(briefing, section)
  const view: View = { library, briefing, section, today, found }
  const compare = compareNames(briefing.language)
  const isOffered = (kind: Kind, record: AnyRecord, rank: readonly number[]): boolean =>
    words.length === 0
      ? rank[0] === atHome && !taken.has(`${kind} ${record.id}`)
      : found !== null || holdsAll(record, words)
  const candidates = kindsOfSection[section].flatMap((kind, order) => candidatesOf(kind, order, view, isOffered))
  return firstOf(
    candidates,
    mostSuggestions,
    (one, other) => one.order - other.order || compareRanks(one.rank, other.rank) || compare(one.title, other.title),
  ).map(({ kind, id }) => ({ kind, id }))
}

type View = {
  readonly library: Library
  readonly briefing: Briefing
  readonly section: BriefingSectionKind
  readonly today: IsoDate
  readonly found: readonly Suggestion[] | null
}

/** Every record of the kind, or those of it that were found. */
function recordsIn<K extends Kind>({ library, found }: View, kind: K): Iterable<RecordOf<K>> {
  if (found === null) return tableOf(library, kind)
  return found.flatMap((each) => (each.kind === kind ? (findRecord(library, kind, each.id) ?? []) : []))
}

/** The first number says whether a record belongs in this note at all; a stranger is offered only when asked for. */
const atHome = 0
const stranger = 9

const judges: {
  readonly [K in Kind]: {
    readonly rank: (record: RecordOf<K>, view: View) => readonly number[]
    readonly title: (record: RecordOf<K>, language: Language) => string
  }
} = {
  'talking-points': { rank: rankPoint, title: pointTitle },
  goals: { rank: rankGoal, title: (goal, language) => textIn(goal.title, language) },
  dossiers: { rank: rankDossier, title: partnerName },
  agreements: { rank: rankAgreement, title: agreementTitle },
  people: { rank: rankPerson, title: (person) => person.sortName },
}

function candidatesOf<K extends Kind>(
  kind: K,
  order: number,
  view: View,
  isOffered: (kind: K, record: RecordOf<K>, rank: readonly number[]) => boolean,
): readonly Candidate[] {
  const judge = judges[kind]
  const candidates: Candidate[] = []
  for (const record of recordsIn(view, kind)) {
    const rank = judge.rank(record, view)
    if (!isOffered(kind, record, rank)) continue
    candidates.push({ kind, id: record.id, order, rank, title: judge.title(record, view.briefing.language) })
  }
  return candidates
}

function rankPoint(point: TalkingPoint, { briefing, section }: View): readonly number[] {
  const isSpecific = point.partners.some((partner) => briefing.partners.includes(partner))
  const isForAll = point.partners.length === 0
  const fitsSection = section === 'objectives' || sectionOfPoint(point) === section
  const belongs = (isSpecific || isForAll) && point.clearance.state !== 'withdrawn'
  const goal = briefing.goals.findIndex((id) => serves(point, id))
  return [
    belongs ? atHome : stranger,
    yes(fitsSection),
    yes(isValidOn(point, briefing.meeting.date)),
    yes(point.clearance.state === 'cleared'),
    yes(isSpecific),
    goal === -1 ? briefing.goals.length : goal,
  ]
}

function rankGoal(goal: Goal, { library, briefing }: View): readonly number[] {
  const isActive = goal.goalSet === library.settings.activeGoalSet
  const stressed = briefing.goals.includes(goal.id)
  return [isActive || stressed ? atHome : stranger, yes(stressed), goal.number]
}

/** A dossier gives its sections, so one without a written section has nothing to offer. */
function rankDossier(dossier: Dossier, { briefing, today }: View): readonly number[] {
  const isPartner = briefing.partners.includes(dossier.id)
  const isWritten = dossier.sections.some((section) => writtenLanguages(section.text).length > 0)
  return [isPartner && isWritten ? atHome : stranger, yes(isPartner), yes(isWritten), yes(isTrusted(dossier, today))]
}

function rankAgreement(agreement: Agreement, { briefing, today }: View): readonly number[] {
  const belongs = agreement.partners.some((partner) => briefing.partners.includes(partner))
  return [
    belongs ? atHome : stranger,
    agreementStages.indexOf(agreementStage(agreement, briefing.meeting.date)),
    yes(isTrusted(agreement, today)),
  ]
}

function rankPerson(person: Person, { briefing, section, today }: View): readonly number[] {
  const belongs = person.partner !== null && briefing.partners.includes(person.partner)
  const isOurs = person.side === 'own' && section !== 'interlocutors'
  const inOffice = isInOffice(person, briefing.meeting.date)
  return [belongs || isOurs ? atHome : stranger, yes(inOffice), yes(belongs), yes(isTrusted(person, today))]
}

/** Facts of unknown or old date come after those that can be trusted. */
function isTrusted({ asOf }: { readonly asOf: IsoDate | null }, today: IsoDate): boolean {
  return asOf !== null && asOf >= addMonths(today, -trustedMonths)
}

function yes(holds: boolean): number {
  return holds ? 0 : 1
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, rank] of one.entries()) {
    const difference = rank - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Every word must be found in the record; part of a word is enough. */
function holdsAll(record: AnyRecord, words: readonly string[]): boolean {
  const texts = foldText(textsOf(record).join('\n'))
  return words.every((word) => texts.includes(word))
}

/** What the section already has. Dossiers are never used up: each can give another section. */
function takenIn(briefing: Briefing, kind: BriefingSectionKind): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const section of briefing.sections) {
    if (section.kind !== kind) continue
    for (const block of section.blocks) {
      if (block.kind === 'goal') taken.add(`goals ${block.goal}`)
      if (block.kind === 'talking-point') taken.add(`talking-points ${block.talkingPoint}`)
      if (block.kind === 'agreement') taken.add(`agreements ${block.agreement}`)
      if (block.kind === 'person') taken.add(`people ${block.person}`)
    }
  }
  return taken
}
