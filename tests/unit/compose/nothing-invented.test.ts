import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeBook } from '../../../src/shared/compose/compose-book'
import { composeBriefing } from '../../../src/shared/compose/compose-briefing'
import { describeNotice } from '../../../src/shared/compose/describe-notice'
import { draftBriefing } from '../../../src/shared/compose/draft-briefing'
import { blocksText, inlineText } from '../../../src/shared/document/plain-text'
import type { Block } from '../../../src/shared/document/tree'
import { monthNames, shortMonthNames, weekdayNames } from '../../../src/shared/language/dates'
import { documentWords } from '../../../src/shared/language/document-words'
import { andWord } from '../../../src/shared/language/lists'
import { meetingsInProse, withWord } from '../../../src/shared/language/meeting-phrase'
import { currencyName, languageName } from '../../../src/shared/language/names'
import { valueTables } from '../../../src/shared/language/value-names'
import type { Agreement } from '../../../src/shared/model/agreement'
import {
  agreementDateNames,
  agreementKinds,
  agreementStatuses,
  assentAuthorities,
  assentStates,
  bindingForces,
  competences,
} from '../../../src/shared/model/agreement'
import type { Book } from '../../../src/shared/model/book'
import { meetingKinds } from '../../../src/shared/model/briefing'
import { clearanceStates, disclosures } from '../../../src/shared/model/clearance'
import type { Dossier } from '../../../src/shared/model/dossier'
import { dossierKinds, dossierSectionKinds } from '../../../src/shared/model/dossier'
import type { BriefingId } from '../../../src/shared/model/id'
import { languages, sameInAll } from '../../../src/shared/model/language'
import type { Library } from '../../../src/shared/model/library'
import { recordsOf, withTable } from '../../../src/shared/model/library'
import type { Person } from '../../../src/shared/model/person'
import { RecordTable } from '../../../src/shared/model/record-table'
import type { TalkingPoint } from '../../../src/shared/model/talking-point'
import { stances } from '../../../src/shared/model/talking-point'
import {
  aBook,
  aBriefingRequest,
  aDossier,
  aGoal,
  aLibrary,
  anAgreement,
  aPerson,
  aSection,
  aTalkingPoint,
} from '../../support/builders'
import { composeCards } from '../../support/compose-cards'

const now = '2027-02-01T08:00:00.000Z'

/** Words that occur nowhere but in the library: "zq" and letters. */
const word = fc.stringMatching(/^zq[a-y]{2,5}$/)
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const markdown = fc.oneof(
  line,
  fc.tuple(line, line).map(([one, other]) => `#### ${one}\n\n${other}\n\n- **${one}**\n- *${other}*\n\n## ${other}`),
  fc.tuple(line, line).map(([one, other]) => `| ${one} |\n| --- |\n| ${other} |\n\n> ${one}`),
)
const written = (content: fc.Arbitrary<string>) => fc.option(content, { freq: 3 })
const localized = (content: fc.Arbitrary<string>) =>
  fc.record({ nl: written(content), en: written(content), de: written(content), fr: written(content) })
const day = fc
  .record({
    year: fc.integer({ min: 2024, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
const maybeDay = fc.option(day)
const partnerIds = fc.subarray(['p-0', 'p-1', 'p-2', 'gone'])
const goalIds = fc.subarray(['g-0', 'g-1', 'lost'])
const markings = fc.constantFrom(null, 'open', 'internal', 'limited', 'unknown')

const dossier: fc.Arbitrary<Partial<Dossier>> = fc.record({
  kind: fc.constantFrom(...dossierKinds),
  name: localized(line),
  capital: localized(line),
  officialLanguages: fc.subarray(['af', 'zu', 'nl']),
  currencies: fc.subarray(['ZAR', 'EUR']),
  population: fc.option(fc.nat()),
  populationAsOf: maybeDay,
  asOf: maybeDay,
  trade: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      year: fc.integer({ min: 2020, max: 2026 }),
      exports: fc.option(fc.integer({ min: 0, max: 9000 })),
      imports: fc.option(fc.integer({ min: 0, max: 9000 })),
      currency: fc.constantFrom('EUR', 'EUR', 'ZAR'),
      rank: fc.option(fc.integer({ min: 1, max: 200 })),
      source: written(line),
      asOf: maybeDay,
    }),
    { maxLength: 4, selector: ({ year }) => year },
  ),
  marking: markings,
  sections: fc.array(
    fc
      .record({
        kind: fc.constantFrom(...dossierSectionKinds),
        text: localized(markdown),
        asOf: maybeDay,
        source: written(line),
        marking: markings,
        disclosure: fc.constantFrom(...disclosures),
      })
      .map((section) => ({ ...aSection(), ...section })),
    { maxLength: 4 },
  ),
})
const point = fc.record({
  stance: fc.constantFrom(...stances),
  topic: localized(line),
  text: localized(markdown),
  question: localized(line),
  partners: partnerIds,
  goals: goalIds,
  validFrom: maybeDay,
  validUntil: maybeDay,
  marking: markings,
  disclosure: fc.constantFrom(...disclosures),
  clearance: fc.record({
    state: fc.constantFrom(...clearanceStates),
    unit: written(line),
    by: written(line),
    date: maybeDay,
  }),
}) as unknown as fc.Arbitrary<Partial<TalkingPoint>>
const agreement = fc.record({
  shortTitle: localized(line),
  kind: fc.constantFrom(...agreementKinds),
  binding: fc.constantFrom(...bindingForces),
  competence: fc.constantFrom(...competences),
  partners: partnerIds,
  summary: localized(markdown),
  dates: fc.record(Object.fromEntries(agreementDateNames.map((name) => [name, maybeDay]))),
  durationMonths: fc.option(fc.integer({ min: 0, max: 120 })),
  renewalMonths: fc.option(fc.integer({ min: 0, max: 120 })),
  noticeMonths: fc.option(fc.integer({ min: 0, max: 24 })),
  tacitRenewal: fc.boolean(),
  statusOverride: fc.option(fc.constantFrom(...agreementStatuses), { freq: 1 }),
  assents: fc.array(
    fc.record({
      authority: fc.constantFrom(...assentAuthorities),
      state: fc.constantFrom(...assentStates),
      date: maybeDay,
      act: written(line),
    }),
    { maxLength: 3 },
  ),
  marking: markings,
}) as unknown as fc.Arbitrary<Partial<Agreement>>
const person = fc.record({
  name: line,
  sortName: line,
  pronunciation: written(line),
  partner: fc.constantFrom(null, 'p-0', 'p-1', 'gone'),
  function: localized(line),
  organisation: localized(line),
  formOfAddress: localized(line),
  cv: localized(markdown),
  spokenLanguages: fc.subarray(['af', 'zu', 'nl']),
  validFrom: maybeDay,
  validUntil: maybeDay,
  lastMeeting: maybeDay,
  lastMeetingNote: localized(line),
  photo: fc.constantFrom(null, `${'0a'.repeat(16)}.png`),
  source: written(line),
  asOf: maybeDay,
}) as unknown as fc.Arbitrary<Partial<Person>>

const generatedLibrary: fc.Arbitrary<Library> = fc
  .record({
    dossiers: fc.array(dossier, { maxLength: 3 }),
    points: fc.array(point, { maxLength: 12 }),
    agreements: fc.array(agreement, { maxLength: 5 }),
    people: fc.array(person, { maxLength: 4 }),
    goals: fc.array(localized(line), { maxLength: 2 }),
  })
  .map(({ dossiers, points, agreements, people, goals }) =>
    aLibrary({
      settings: { unit: 'zqunit', drafter: 'zqdrafter', phone: null },
      dossiers: dossiers.map((each, index) => ({ ...aDossier({ id: `p-${index}`, code: 'zqcode' }), ...each })),
      'talking-points': points.map((each, index) => ({ ...aTalkingPoint({ id: `t-${index}` }), ...each })),
      agreements: agreements.map((each, index) => ({ ...anAgreement({ id: `a-${index}`, fullTitle: {} }), ...each })),
      people: people.map((each, index) => ({ ...aPerson({ id: `h-${index}` }), ...each })),
      goals: goals.map((title, index) => ({ ...aGoal({ id: `g-${index}`, number: index + 1 }), title })),
    }),
  )

const request = fc.record({
  partners: partnerIds,
  goals: goalIds,
  language: fc.constantFrom(...languages),
  marking: markings,
  principal: written(line),
  includeUncleared: fc.boolean(),
  meeting: fc.record({
    kind: fc.constantFrom(...meetingKinds),
    date: day,
    time: fc.constantFrom(null, '09:30', '14:00'),
    place: written(line),
  }),
})

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? []
}

/** Every word the language tables can print, and the names of the languages and currencies that were generated. */
const tableWords = new Set(
  [
    ...Object.values(documentWords).flatMap((words) => Object.values(words)),
    ...Object.values(valueTables).flatMap((table) => Object.values(table).flatMap((names) => Object.values(names))),
    ...Object.values(monthNames).flat(),
    ...Object.values(shortMonthNames).flat(),
    ...Object.values(weekdayNames).flat(),
    ...Object.values(meetingsInProse).flatMap((words) => Object.values(words)),
    ...Object.values(andWord),
    ...Object.values(withWord),
    ...languages.flatMap((language) => [
      ...['af', 'zu', 'nl'].map((code) => languageName(code, language)),
      ...['ZAR', 'EUR'].map((code) => currencyName(code, language)),
    ]),
    // Articles before names, units of time, and "1er".
    'la le les l uur Uhr h er',
    // Amounts of money.
    'EUR ZAR miljoen million millions Mio',
    // The test library's own settings.
    'OPEN INTERNAL LIMITED',
  ].flatMap((text) => wordsIn(text).map((each) => each.toLowerCase())),
)

/** Headings that leave out a level, which those who go from heading to heading would miss. */
function jumpsIn(blocks: readonly Block[]): readonly number[] {
  const levels: number[] = []
  JSON.stringify(blocks, (_key, value) => {
    if (value?.kind === 'heading') levels.push(value.level)
    return value
  })
  return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
}

/** What the footnotes say. */
function notesIn(blocks: readonly Block[]): string {
  const found: string[] = []
  JSON.stringify(blocks, (_key, value) => {
    if (value?.kind === 'footnote') found.push(inlineText(value.content))
    return value
  })
  return found.join('\n')
}

function strangers(text: string): readonly string[] {
  return wordsIn(text).filter(
    (each) => !each.startsWith('zq') && !each.startsWith('Zq') && !tableWords.has(each.toLowerCase()),
  )
}

test('whatever the library holds, a note is drafted and composed of its words and the language tables alone', () => {
  fc.assert(
    fc.property(generatedLibrary, request, (library, asked) => {
      let made = 0
      const newId = () => {
        made += 1
        return `new-${made}`
      }
      const draft = draftBriefing(library, aBriefingRequest({ ...asked, title: null }), { now, newId })
      const composed = composeBriefing(library, draft.value, now.slice(0, 10))
      expect(strangers(blocksText(composed.value.blocks))).toEqual([])
      expect(strangers(notesIn(composed.value.blocks))).toEqual([])
      expect(jumpsIn(composed.value.blocks)).toEqual([])
      const cards = composeCards(library, draft.value, now.slice(0, 10), 'card-a6', () => true)
      expect(strangers(blocksText(cards.value.blocks))).toEqual([])
      for (const notice of [...draft.notices, ...composed.notices, ...cards.notices]) {
        expect(describeNotice(notice, asked.language)).not.toMatch(/undefined|null|\{/)
      }
    }),
    { numRuns: 150 },
  )
})

test('whatever two versions of a note say, what changed is told in their words and those of the language tables', () => {
  fc.assert(
    fc.property(generatedLibrary, request, request, (library, asked, askedBefore) => {
      const drafted = (each: typeof asked) => {
        let made = 0
        const newId = () => {
          made += 1
          return `new-${made}`
        }
        return draftBriefing(library, aBriefingRequest({ ...each, title: null }), { now, newId }).value
      }
      const [previous, briefing] = [drafted(askedBefore), { ...drafted(asked), version: 2 }]
      const { value } = composeBriefing(library, briefing, now.slice(0, 10), { previous })
      expect(strangers(blocksText(value.blocks))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('whatever the library holds, a book of its notes is composed of their words alone', () => {
  fc.assert(
    fc.property(generatedLibrary, request, maybeDay, (library, asked, date) => {
      const draft = draftBriefing(library, aBriefingRequest({ ...asked, title: 'zqtitle' }), {
        now,
        newId: () => 'new',
      })
      const withNote = withTable(library, 'briefings', RecordTable.of([draft.value]))
      const own = { unit: 'zqunit', drafter: 'zqdrafter' }
      const ids = recordsOf(library, 'people').map(({ id }) => id)
      const book: Book = {
        ...aBook({ title: 'zqbook', language: asked.language, partners: asked.partners, counterparts: ids, ...own }),
        programme: [
          {
            id: 'item',
            date: date ?? '2027-03-04',
            from: asked.meeting.time,
            until: null,
            place: asked.meeting.place,
            title: sameInAll('zqitem'),
            lead: null,
            ourParticipants: [],
            theirParticipants: [],
            press: 'open',
            briefing: 'new' as BriefingId,
          },
        ],
      }
      const { blocks } = composeBook(withNote, book, now.slice(0, 10)).value
      expect(strangers(blocksText(blocks))).toEqual([])
      expect(jumpsIn(blocks)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
