import type { Agreement, AgreementDateName } from './agreement'
import { agreementDateNames } from './agreement'
import type { Book } from './book'
import type { Briefing } from './briefing'
import { briefingSectionKinds } from './briefing'
import { localDay } from './calendar'
import { notCleared } from './clearance'
import type { Dossier } from './dossier'
import type { Goal, GoalSet, Responsibility } from './goal'
import type { GoalSetId, Id, IsoDate, IsoDateTime } from './id'
import { noText } from './language'
import type { RecordKind, RecordOf } from './library'
import type { Person } from './person'
import type { RecordBase } from './record-base'
import type { LibrarySettings } from './settings'
import type { TalkingPoint } from './talking-point'

export type BlankContext = {
  readonly id: string
  readonly now: IsoDateTime
  readonly settings: LibrarySettings
}

function base<I extends Id<string>>({ id, now }: BlankContext): RecordBase<I> {
  return { id: id as I, sample: false, revision: 1, createdAt: now, updatedAt: now }
}

function today({ now }: BlankContext): IsoDate {
  return localDay(new Date(now))
}

const noDates = Object.fromEntries(agreementDateNames.map((name) => [name, null])) as {
  readonly [N in AgreementDateName]: IsoDate | null
}

const blanks: { readonly [K in RecordKind]: (context: BlankContext) => RecordOf<K> } = {
  dossiers: (context): Dossier => ({
    ...base(context),
    kind: 'country',
    organisationRole: null,
    code: '',
    name: noText,
    officialName: noText,
    capital: noText,
    officialLanguages: [],
    currencies: [],
    population: null,
    populationAsOf: null,
    areaKm2: null,
    memberships: [],
    timeZone: null,
    post: null,
    belgianEmbassy: null,
    tradeOffice: null,
    tourismOffice: null,
    twinning: null,
    nextElection: null,
    sections: [],
    trade: [],
    visits: [],
    owner: context.settings.drafter,
    asOf: today(context),
    marking: context.settings.defaultMarking,
  }),

  agreements: (context): Agreement => ({
    ...base(context),
    shortTitle: noText,
    fullTitle: noText,
    reference: null,
    kind: 'treaty',
    binding: 'binding',
    competence: 'exclusive-flemish',
    form: 'bilateral',
    level: 'both',
    partners: [],
    policyFields: [],
    goals: [],
    dates: noDates,
    signedAt: null,
    signedBy: null,
    parliamentDocument: null,
    gazetteReference: null,
    durationMonths: null,
    tacitRenewal: false,
    renewalMonths: null,
    noticeMonths: null,
    assents: [],
    statusOverride: null,
    authenticLanguages: [],
    publication: null,
    depositary: null,
    relations: [],
    ownerUnit: context.settings.unit,
    contact: null,
    lastJointCommittee: null,
    nextJointCommittee: null,
    summary: noText,
    execution: noText,
    openPoints: noText,
    asOf: today(context),
    source: null,
    marking: context.settings.defaultMarking,
  }),

  'goal-sets': (context): GoalSet => ({ ...base(context), name: noText, from: null, until: null, source: null }),

  goals: (context): Goal => ({
    ...base(context),
    goalSet: context.settings.activeGoalSet ?? ('' as GoalSetId),
    number: 1,
    title: noText,
    description: noText,
  }),

  responsibilities: (context): Responsibility => ({ ...base(context), number: 1, name: noText, description: noText }),

  'talking-points': (context): TalkingPoint => ({
    ...base(context),
    stance: 'key-message',
    topic: noText,
    text: noText,
    question: noText,
    goals: [],
    responsibilities: [],
    partners: [],
    source: null,
    validFrom: null,
    validUntil: null,
    marking: context.settings.defaultMarking,
    clearance: notCleared,
    disclosure: 'for-use',
  }),

  people: (context): Person => ({
    ...base(context),
    name: '',
    sortName: '',
    pronunciation: null,
    photo: null,
    side: 'interlocutor',
    partner: null,
    organisation: noText,
    function: noText,
    formOfAddress: noText,
    cv: noText,
    spokenLanguages: [],
    phone: null,
    email: null,
    validFrom: null,
    validUntil: null,
    lastMeeting: null,
    lastMeetingNote: noText,
    source: null,
    asOf: today(context),
    marking: context.settings.defaultMarking,
  }),

  briefings: (context): Briefing => ({
    ...base(context),
    title: noText,
    partners: [],
    meeting: { kind: 'bilateral-meeting', date: today(context), time: null, place: null },
    principal: null,
    language: context.settings.documentLanguage,
    marking: context.settings.defaultMarking,
    goals: [],
    unit: context.settings.unit,
    drafter: context.settings.drafter,
    phone: context.settings.phone,
    version: 1,
    originDate: today(context),
    asOf: today(context),
    clearance: notCleared,
    sections: briefingSectionKinds.map((kind) => ({ id: kind, kind, blocks: [] })),
  }),

  books: (context): Book => ({
    ...base(context),
    title: noText,
    partners: [],
    from: today(context),
    until: today(context),
    principal: null,
    language: context.settings.documentLanguage,
    marking: context.settings.defaultMarking,
    copyNumber: null,
    version: 1,
    asOf: today(context),
    unit: context.settings.unit,
    drafter: context.settings.drafter,
    clearance: notCleared,
    programme: [],
    delegation: [],
    counterparts: [],
    objectives: noText,
    sceneSetter: noText,
    issueBriefings: [],
    includeDossiers: true,
    includeAgreements: true,
    includeBiographies: true,
    speeches: noText,
    logistics: noText,
    annexes: noText,
  }),
}

/**
 * An empty record of the kind, filled from the library's settings where they know an answer. It is not yet fit to be
 * stored: what a record needs (a name, a code, a goal's set) is still empty.
 */
export function blankRecord<K extends RecordKind>(kind: K, context: BlankContext): RecordOf<K> {
  return blanks[kind](context)
}
