import type { Agreement } from '../../src/shared/model/agreement'
import { blankRecord } from '../../src/shared/model/blank-record'
import type { Book } from '../../src/shared/model/book'
import type { Briefing, BriefingRequest } from '../../src/shared/model/briefing'
import type { Dossier, DossierSection } from '../../src/shared/model/dossier'
import type { Goal, GoalSet, Responsibility } from '../../src/shared/model/goal'
import type { Id } from '../../src/shared/model/id'
import type { LocalizedText } from '../../src/shared/model/language'
import { noText, sameInAll } from '../../src/shared/model/language'
import type { Library, RecordKind, RecordOf } from '../../src/shared/model/library'
import { libraryFormat, recordSets } from '../../src/shared/model/library'
import type { Person } from '../../src/shared/model/person'
import { RecordTable } from '../../src/shared/model/record-table'
import type { LibrarySettings } from '../../src/shared/model/settings'
import type { TalkingPoint } from '../../src/shared/model/talking-point'

/**
 * A field as a test may write it: ids as plain strings, and a text either as one string (the same in all four
 * languages) or with only the languages that matter (the others stay unwritten).
 */
type Loose<T> =
  T extends Id<string>
    ? string
    : T extends LocalizedText
      ? string | Partial<LocalizedText>
      : T extends readonly (infer U)[]
        ? readonly LooseIds<U>[]
        : LooseIds<T>
type LooseIds<T> =
  T extends Id<string>
    ? string
    : T extends string | number | boolean | null
      ? T
      : T extends readonly (infer U)[]
        ? readonly LooseIds<U>[]
        : { readonly [K in keyof T]: LooseIds<T[K]> }
export type Overrides<T> = { readonly [K in keyof T]?: Loose<T[K]> }

const builtAt = '2027-01-15T09:00:00.000Z'

function isText(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && 'nl' in value && 'fr' in value
}

/** A text as a test may write it, made whole. */
export function text(words: string | Partial<LocalizedText>): LocalizedText {
  return typeof words === 'string' ? sameInAll(words) : { ...noText, ...words }
}

function withOverrides<T extends object>(whole: T, overrides: Overrides<T>): T {
  const current = whole as { readonly [name: string]: unknown }
  const changes = Object.entries(overrides).map(([name, value]) => [
    name,
    isText(current[name]) ? text(value as string | Partial<LocalizedText>) : value,
  ])
  return { ...whole, ...Object.fromEntries(changes) }
}

let built = 0

function build<K extends RecordKind>(kind: K, defaults: Overrides<RecordOf<K>>, overrides: Overrides<RecordOf<K>>) {
  built += 1
  const blank = blankRecord(kind, { id: `${kind}-${built}`, now: builtAt, settings: someSettings() })
  return withOverrides(withOverrides(blank, defaults), overrides)
}

/** Settings with markings "open", "internal" and "limited", one post ("pretoria") and no active goal set. */
export function someSettings(overrides: Overrides<LibrarySettings> = {}): LibrarySettings {
  const settings: LibrarySettings = {
    name: 'Test library',
    unit: 'Bilateral Affairs',
    drafter: 'Dries Tester',
    phone: '+32 2 000 00 00',
    documentLanguage: 'en',
    workingLanguages: ['nl', 'en', 'de', 'fr'],
    activeGoalSet: null,
    defaultMarking: null,
    markings: [
      { id: 'open', label: sameInAll('OPEN'), rank: 0, colour: '#2E7D32' },
      { id: 'internal', label: sameInAll('INTERNAL'), rank: 10, colour: '#1F3A5F' },
      { id: 'limited', label: sameInAll('LIMITED'), rank: 20, colour: '#B71C1C' },
    ],
    posts: [{ id: 'pretoria', name: sameInAll('Pretoria'), jurisdiction: ['ZA', 'MW', 'MZ'] }],
    houseStyles: [],
    houseStyle: 'neutral',
  }
  return withOverrides(settings, overrides)
}

/** A country, South Africa, with no sections. */
export function aDossier(overrides: Overrides<Dossier> = {}): Dossier {
  return build('dossiers', { kind: 'country', code: 'ZA', name: 'South Africa', asOf: '2027-01-15' }, overrides)
}

/** A narrative part of a dossier: politics, in the four languages, for use. */
export function aSection(overrides: Overrides<DossierSection> = {}): DossierSection {
  built += 1
  const section: DossierSection = {
    id: `section-${built}`,
    kind: 'politics',
    text: sameInAll('A coalition governs.'),
    asOf: '2027-01-15',
    source: null,
    owner: null,
    marking: null,
    disclosure: 'for-use',
  }
  return withOverrides(section, overrides)
}

/** An exclusive Flemish treaty, with no dates and no partners. */
export function anAgreement(overrides: Overrides<Agreement> = {}): Agreement {
  return build('agreements', { shortTitle: 'Culture treaty', fullTitle: 'Treaty on culture' }, overrides)
}

export function aGoalSet(overrides: Overrides<GoalSet> = {}): GoalSet {
  return build('goal-sets', { name: '2009–2014' }, overrides)
}

/** Goal 1 of the goal set "goals-2009". */
export function aGoal(overrides: Overrides<Goal> = {}): Goal {
  return build('goals', { goalSet: 'goals-2009', number: 1, title: 'Global answers to global problems' }, overrides)
}

export function aResponsibility(overrides: Overrides<Responsibility> = {}): Responsibility {
  return build('responsibilities', { number: 1, name: 'Trade policy' }, overrides)
}

/** A cleared key message for use with every partner, without goals and without limits in time. */
export function aTalkingPoint(overrides: Overrides<TalkingPoint> = {}): TalkingPoint {
  return build(
    'talking-points',
    {
      topic: 'Trade',
      text: 'Flanders is an open economy.',
      clearance: { state: 'cleared', unit: 'Bilateral Affairs', by: 'Clara Clear', date: '2027-01-10' },
    },
    overrides,
  )
}

/** An interlocutor of no partner in particular. */
export function aPerson(overrides: Overrides<Person> = {}): Person {
  return build(
    'people',
    { name: 'Thandi Example', sortName: 'Example, Thandi', function: 'Minister of Water' },
    overrides,
  )
}

/** A note for a bilateral meeting on 4 March 2027, in English, with its eleven sections empty. */
export function aBriefing(overrides: Overrides<Briefing> = {}): Briefing {
  return build(
    'briefings',
    {
      title: 'Bilateral meeting',
      meeting: { kind: 'bilateral-meeting', date: '2027-03-04', time: '09:30', place: 'Brussels' },
      principal: 'The Minister-President',
    },
    overrides,
  )
}

/** What "New briefing" asks for: a bilateral meeting on 4 March 2027, in English, without partners. */
export function aBriefingRequest(overrides: Overrides<BriefingRequest> = {}): BriefingRequest {
  const request: BriefingRequest = {
    title: null,
    partners: [],
    meeting: { kind: 'bilateral-meeting', date: '2027-03-04', time: null, place: null },
    principal: null,
    language: 'en',
    marking: null,
    goals: [],
    includeUncleared: false,
  }
  return withOverrides(request, overrides)
}

/** A visit from 3 to 5 March 2027, in English, with an empty programme. */
export function aBook(overrides: Overrides<Book> = {}): Book {
  return build('books', { title: 'Visit', from: '2027-03-03', until: '2027-03-05' }, overrides)
}

type LibraryParts = { readonly [K in RecordKind]?: readonly RecordOf<K>[] } & {
  readonly settings?: Overrides<LibrarySettings>
}

/** A library of exactly these records: `aLibrary({ dossiers: [aDossier()], settings: { unit: null } })`. */
export function aLibrary(parts: LibraryParts = {}): Library {
  return {
    format: libraryFormat,
    settings: someSettings(parts.settings),
    records: recordSets((kind) => parts[kind] ?? []),
    bin: RecordTable.empty,
  }
}
