import { describe, expect, test } from 'vitest'
import { composeBook } from '../../../src/shared/compose/compose-book'
import { composeBriefing } from '../../../src/shared/compose/compose-briefing'
import { shortenChange } from '../../../src/shared/compose/shorten-change'
import { blocksText, inlineText } from '../../../src/shared/document/plain-text'
import type { Block } from '../../../src/shared/document/tree'
import type { Book, ProgrammeItem } from '../../../src/shared/model/book'
import type { Briefing, BriefingSection } from '../../../src/shared/model/briefing'
import type { BriefingId, PersonId } from '../../../src/shared/model/id'
import { type Language, languages, sameInAll } from '../../../src/shared/model/language'
import {
  agreementBlock,
  freeText,
  goalBlock,
  inOtherWords,
  inSection,
  personBlock,
  pointBlock,
  sectionBlock,
} from '../../support/briefing-builders'
import {
  aBook,
  aBriefing,
  aDossier,
  aGoal,
  aLibrary,
  anAgreement,
  aPerson,
  aSection,
  aTalkingPoint,
  type Overrides,
} from '../../support/builders'

const today = '2027-02-01'
const before = '2027-01-20T09:00:00.000Z'
const later = '2027-01-25T09:00:00.000Z'

const library = aLibrary({
  dossiers: [
    aDossier({
      id: 'za',
      name: 'South Africa',
      sections: [aSection({ id: 'new', asOf: '2027-01-25' }), aSection({ id: 'old', asOf: '2027-01-01' })],
    }),
  ],
  goals: [aGoal({ id: 'g', title: 'Free trade' })],
  agreements: [anAgreement({ id: 'a', shortTitle: 'Water treaty' })],
  people: [aPerson({ id: 'thandi', name: 'Thandi Example' }), aPerson({ id: 'sipho', name: 'Sipho Example' })],
  'talking-points': [
    aTalkingPoint({ id: 'water', topic: 'Water', text: 'Water is **scarce**.' }),
    aTalkingPoint({ id: 'ports', topic: 'Ports', text: 'Ports are open.' }),
    aTalkingPoint({ id: 'trade', topic: 'Trade', text: 'Trade is fair.' }),
    { ...aTalkingPoint({ id: 'energy', topic: 'Energy', text: 'Energy is dear.' }), updatedAt: later },
  ],
})

const water = pointBlock('water')
const ports = pointBlock('ports')
const trade = pointBlock('trade')
const energy = pointBlock('energy')

function note(sections: readonly BriefingSection[], overrides: Overrides<Briefing> = {}): Briefing {
  const built = aBriefing({ partners: ['za'], version: 2, ...overrides, sections } as Overrides<Briefing>)
  return { ...built, updatedAt: before }
}

/** What the note tells of its changes, a line for each part with its changes behind it; null where it tells nothing. */
function told(was: Briefing, is: Briefing): readonly string[] | null {
  const { blocks } = composeBriefing(library, is, today, { previous: { ...was, version: 1 } }).value
  return toldIn(blocks)
}

function toldIn(blocks: readonly Block[]): readonly string[] | null {
  const place = blocks.findIndex(
    (block) =>
      block.kind === 'heading' &&
      /(?:since version|sinds versie|seit Fassung|depuis la version) \d+$/.test(inlineText(block.text)),
  )
  const table = blocks[place + 1]
  if (place === -1 || table?.kind !== 'table') return null
  return table.rows.map(([part, changes]) =>
    [blocksText(part?.blocks ?? []), ...blocksText(changes?.blocks ?? []).split('\n')].join(' | '),
  )
}

describe('a note that had an earlier version', () => {
  test('ends with what changed, before its clearance, and its header says so', () => {
    const was = note([inSection('key-messages', water)])
    const is = note([inSection('key-messages', water, ports)])
    const { blocks } = composeBriefing(library, is, today, { previous: { ...was, version: 1 } }).value
    expect(
      blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${inlineText(block.text)}`] : [])),
    ).toEqual(['1 Bilateral meeting', '2 Key messages', '2 Changes since version 1', '2 Clearance'])
    expect(blocksText(blocks.slice(1, 2))).toContain('Version\t2 (changes: see the end)')
    expect(told(was, is)).toEqual(['Key messages | Added: Ports'])
  })

  test('says nothing where nothing changed that a reader can see', () => {
    const was = note([inSection('key-messages', water), inSection('to-raise')])
    const unseen = note([inSection('key-messages', inOtherWords(water, { de: 'Wasser ist knapp.' }))], {
      asOf: '2027-02-01',
      drafter: 'Another',
    })
    expect(told(was, was)).toBeNull()
    expect(told(was, unseen)).toBeNull()
    expect(told(was, note([inSection('key-messages', inOtherWords(water, 'Water is scarce.'))]))).toBeNull()
    expect(blocksText(composeBriefing(library, was, today).value.blocks)).toContain('Version\t2\n')
  })

  test('names what came, went, moved and is said in other words, part by part', () => {
    const text = freeText('They meet at nine in the town hall of Ghent, and talk about water for one hour.')
    const was = note([
      inSection('scene-setter', text),
      inSection('key-messages', water, ports, trade),
      inSection('to-raise', freeText('Ask for dates.')),
    ])
    const is = note([
      inSection(
        'scene-setter',
        text.kind === 'text'
          ? {
              ...text,
              text: sameInAll('They meet at ten in the town hall of Ghent, and talk about water for one hour.'),
            }
          : text,
      ),
      inSection('key-messages', trade, inOtherWords(water, 'Water is very scarce.'), goalBlock('g')),
      inSection('to-raise'),
    ])
    expect(told(was, is)).toEqual([
      'Scene setter | Reworded: “They meet at nine in the town hall of Ghent, and …” became “They meet at ten in the town hall of Ghent, and …”',
      'Key messages | Moved: Water | Reworded: Water – “Water is scarce.” became “Water is very scarce.” | Removed: Ports | Added: Free trade',
      'To raise | Removed: Ask for dates.',
    ])
  })

  test('names its details first: title, meeting, and a marking that a part has raised', () => {
    const was = note([], { title: 'Talks', principal: null, marking: 'internal' })
    const is = note([], {
      title: 'Talks in Pretoria',
      marking: 'limited',
      meeting: { kind: 'bilateral-meeting', date: '2027-03-05', time: null, place: 'Brussels' },
    })
    expect(told(was, is)).toEqual([
      'Details | Changed: Title – “Talks” became “Talks in Pretoria” | Added: Principal: The Minister-President | ' +
        'Changed: Date – “4\u00a0March\u00a02027” became “5\u00a0March\u00a02027” | Removed: Time: 09:30 | ' +
        'Changed: Marking – “INTERNAL” became “LIMITED”',
    ])
  })

  test('names what the library has revised since, where the note prints the library’s words', () => {
    const sections = [
      inSection('key-messages', energy, ports),
      inSection('background', sectionBlock('za', 'new'), sectionBlock('za', 'old')),
    ]
    expect(told(note(sections, { asOf: '2027-01-20' }), note(sections, { asOf: '2027-02-01' }))).toEqual([
      'Key messages | Revised in the library: Energy',
      'Background | Revised in the library: South Africa: Politics',
    ])
    const own = [inSection('key-messages', inOtherWords(energy, 'Energy costs.'))]
    expect(told(note(own), note(own))).toBeNull()
  })

  test('names records by their own names', () => {
    const sections = [inSection('agreements', agreementBlock('a')), inSection('interlocutors', personBlock('thandi'))]
    expect(told(note([]), note(sections))).toEqual([
      'Agreements | Added: Water treaty',
      'Interlocutors | Added: Thandi Example',
    ])
  })

  test('stays short where much changed in one part', () => {
    const many = Array.from({ length: 12 }, (_, index) => freeText(`Line ${index + 1}`))
    const [line] = told(note([]), note([inSection('key-messages', ...many)])) ?? []
    expect(line?.split(' | ')).toHaveLength(10)
    expect(line).toMatch(/\| Added: Line 8 \| and 4 more changes$/)
  })

  test('tells it in its own language, and marks a quotation in another', () => {
    const was = note([inSection('key-messages', water, inOtherWords(ports, { nl: 'Open.' }))])
    const is = note([inSection('key-messages', inOtherWords(water, 'Water.'), ports)])
    const inLanguage = (language: Language) => told({ ...was, language: 'nl' }, { ...is, language })
    expect(languages.map((language) => inLanguage(language)?.[0])).toEqual([
      'Kernboodschappen | Herschreven: Water – “Water is scarce.” werd “Water.” | Herschreven: Ports – “Open.” werd “Ports are open.”',
      'Key messages | Reworded: Water – “Water is scarce.” became “Water.”',
      'Kernbotschaften | Neu gefasst: Water – „Water is scarce.“ wurde zu „Water.“',
      'Messages clés | Reformulation\u00a0: Water – «\u00a0Water is scarce.\u00a0» devient «\u00a0Water.\u00a0»',
    ])
    const dutch = (words: string) => note([inSection('to-raise', { ...freeText({ nl: words }), id: 'dutch' })])
    const foreign = composeBriefing(library, dutch('Schaars.'), today, { previous: dutch('Genoeg.') })
    const table = foreign.value.blocks.find((block) => block.kind === 'table')
    const quoted = (words: string) => ({ kind: 'foreign', language: 'nl', content: [{ kind: 'text', text: words }] })
    expect(table?.rows[0]?.[1]?.blocks[0]).toMatchObject({
      text: expect.arrayContaining([quoted('Genoeg.'), quoted('Schaars.')]),
    })
  })
})

describe('a change as two short quotations', () => {
  test('keeps a few words around the differences, and leaves out what lies between and beyond', () => {
    const words = (from: number, until: number) =>
      Array.from({ length: until - from }, (_, index) => `w${from + index}`).join(' ')
    const quoted = shortenChange(
      `${words(0, 30)} one ${words(30, 60)} three ${words(60, 90)}`,
      `${words(0, 30)} two ${words(30, 60)} four ${words(60, 90)}`,
    )
    expect(quoted.before).toMatch(/^… w\S+.* w29 one w30 .* … .* w59 three w60 .* …$/)
    expect(quoted.now).toBe(quoted.before.replace('one', 'two').replace('three', 'four'))
    expect(quoted.before.length).toBeLessThan(180)
  })

  test('is cut where a whole text was written anew', () => {
    const { before: was, now } = shortenChange('Short.', 'long '.repeat(200))
    expect(was).toBe('Short.')
    expect(now.length).toBeLessThan(190)
    expect(now).toMatch(/long …$/)
  })
})

function item(
  title: string,
  overrides: Partial<Omit<ProgrammeItem, 'title' | 'briefing'>> & { briefing?: string } = {},
) {
  const { briefing, ...others } = overrides
  return {
    id: title,
    date: '2027-03-04',
    from: '09:00',
    until: null,
    place: null,
    lead: null,
    ourParticipants: [],
    theirParticipants: [],
    press: 'closed',
    ...others,
    title: sameInAll(title),
    briefing: (briefing ?? null) as BriefingId | null,
  } satisfies ProgrammeItem
}

describe('a book that had an earlier version', () => {
  const bound = aLibrary({
    people: [aPerson({ id: 'thandi', name: 'Thandi Example' }), aPerson({ id: 'sipho', name: 'Sipho Example' })],
    briefings: [
      { ...aBriefing({ id: 'talks', title: 'Talks' }), updatedAt: later },
      { ...aBriefing({ id: 'lunch', title: 'Lunch note' }), updatedAt: '2027-01-01T09:00:00.000Z' },
      { ...aBriefing({ id: 'visas', title: 'Visas' }), updatedAt: '2027-01-01T09:00:00.000Z' },
    ],
  })
  const book = (overrides: Partial<Book>): Book => ({ ...aBook({ title: 'Visit' }), updatedAt: before, ...overrides })
  const was = book({
    programme: [item('Talks', { briefing: 'talks' }), item('Lunch', { from: '12:30', briefing: 'lunch' })],
    counterparts: ['thandi' as PersonId],
    sceneSetter: sameInAll('Two days.'),
  })
  const is = book({
    version: 2,
    programme: [item('Talks', { briefing: 'talks', place: 'Pretoria' }), item('Dinner', { from: '19:00' })],
    counterparts: ['sipho' as PersonId],
    sceneSetter: sameInAll('Three days.'),
    issueBriefings: ['visas' as BriefingId],
  })

  test('opens with what changed, right behind its contents, in a section of its own', () => {
    const { blocks } = composeBook(bound, is, today, { previous: was }).value
    expect(toldIn(blocks)).toEqual([
      'Programme | Changed: Talks – “4\u00a0March\u00a02027, 09:00, Talks, Closed to the press” became “4\u00a0March\u00a02027, 09:00, Talks, Pretoria, Closed to the press” | ' +
        'Removed: 4\u00a0March\u00a02027, 12:30, Lunch | Added: 4\u00a0March\u00a02027, 19:00, Dinner',
      'Counterparts | Added: Sipho Example | Removed: Thandi Example',
      'Scene setter | Reworded: “Two days.” became “Three days.”',
      'Meetings | Revised note: Talks | Removed: Lunch note',
      'Issues | Added: Visas',
    ])
    const place = blocks.findIndex((block) => block.kind === 'section-break')
    expect(blocks.slice(place, place + 2)).toEqual([
      { kind: 'section-break', header: 'Changes since version 1' },
      { kind: 'heading', level: 1, text: [{ kind: 'text', text: 'Changes since version 1' }] },
    ])
  })

  test('says nothing where nothing changed', () => {
    const notes = aLibrary({ people: [] })
    expect(toldIn(composeBook(notes, { ...was, version: 2 }, today, { previous: was }).value.blocks)).toBeNull()
  })
})
