import { describe, expect, test } from 'vitest'
import { bookParts } from '../../../src/shared/compose/book-parts'
import { bookInSteps, composeBook } from '../../../src/shared/compose/compose-book'
import { blocksText, inlineText } from '../../../src/shared/document/plain-text'
import type { Block } from '../../../src/shared/document/tree'
import type { Book, ProgrammeItem } from '../../../src/shared/model/book'
import type { BriefingId, PersonId } from '../../../src/shared/model/id'
import { noText, sameInAll } from '../../../src/shared/model/language'
import { freeText, inSection, pointBlock } from '../../support/briefing-builders'
import {
  aBook,
  aBriefing,
  aDossier,
  aLibrary,
  anAgreement,
  aPerson,
  aSection,
  aTalkingPoint,
  type Overrides,
} from '../../support/builders'

const today = '2027-02-01'

function item(overrides: Partial<Omit<ProgrammeItem, 'title' | 'briefing'>> & { title: string; briefing?: string }) {
  const { title, briefing, ...others } = overrides
  return {
    id: title,
    date: '2027-03-04',
    from: null,
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

function book(programme: readonly ProgrammeItem[], overrides: Overrides<Book> = {}): Book {
  const built = aBook({ title: 'Visit to South Africa', partners: ['za'], principal: 'The Minister', ...overrides })
  return { ...built, programme }
}

function headings(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${inlineText(block.text)}`] : []))
}

const talks = aBriefing({
  id: 'talks',
  title: 'Talks',
  partners: ['za'],
  drafter: 'Ann Author',
  language: 'nl',
})
const library = aLibrary({
  dossiers: [
    aDossier({
      id: 'za',
      name: 'South Africa',
      capital: 'Pretoria',
      officialLanguages: ['af', 'zu'],
      sections: [aSection({ kind: 'politics' }), aSection({ kind: 'sources' })],
      trade: [
        { id: 't', year: 2025, exports: 1250.5, imports: 1000, currency: 'EUR', rank: 21, source: 'NBB', asOf: null },
      ],
      visits: [{ id: 'v', date: '2024-05-06', title: sameInAll('State visit'), outcome: sameInAll('A treaty.') }],
    }),
  ],
  people: [
    aPerson({ id: 'thandi', name: 'Thandi Example', partner: 'za', pronunciation: 'TAN-dee', cv: 'An engineer.' }),
    aPerson({ id: 'dries', name: 'Dries Own', side: 'own', function: 'Adviser', phone: '+32 2 1' }),
  ],
  agreements: [
    anAgreement({
      id: 'treaty',
      partners: ['za'],
      dates: { ...anAgreement().dates, entryIntoForce: '2020-01-01' },
    }),
    anAgreement({
      id: 'ended',
      shortTitle: 'Ended treaty',
      partners: ['za'],
      dates: { ...anAgreement().dates, entryIntoForce: '2000-01-01', ended: '2010-01-01' },
    }),
  ],
  'talking-points': [aTalkingPoint({ id: 'p', text: 'We meet.' })],
  briefings: [
    { ...talks, sections: [inSection('key-messages', pointBlock('p'))] },
    {
      ...aBriefing({ id: 'visas', title: 'Visas' }),
      sections: [inSection('background', freeText('Visas take long.'))],
    },
    {
      ...aBriefing({ id: 'lunch', title: 'Lunch note' }),
      sections: [inSection('scene-setter', freeText('They eat.'))],
    },
  ],
})

const whole = book(
  [
    item({ title: 'Lunch', from: '12:30', briefing: 'lunch' }),
    item({
      title: 'Meeting',
      from: '09:00',
      until: '10:00',
      place: 'Pretoria',
      lead: 'Dries Own',
      briefing: 'talks',
      theirParticipants: ['thandi' as PersonId],
    }),
    item({ title: 'Arrival', date: '2027-03-03', press: 'photo-opportunity' }),
  ],
  {
    issueBriefings: ['visas', 'talks'],
    delegation: ['dries'],
    objectives: 'Renew the treaty.',
    sceneSetter: 'Three days.',
    speeches: 'Good evening.',
    logistics: 'By bus.',
    annexes: 'A map.',
    copyNumber: 3,
    unit: 'Bilateral Affairs',
    asOf: '2027-01-20',
  },
)

describe('a composed book', () => {
  const { value, notices } = composeBook(library, whole, today)

  test('runs from cover to clearance in the order of practice, with one tab a meeting and one an issue', () => {
    expect(headings(value.blocks)).toEqual([
      '1 Programme',
      '2 Wednesday 3\u00a0March\u00a02027',
      '2 Thursday 4\u00a0March\u00a02027',
      '1 Delegation and counterparts',
      '2 Delegation',
      '1 Overall brief',
      '2 Objectives',
      '2 Scene setter',
      '1 Meetings',
      '2 Tab 1 – Talks',
      '3 Key messages',
      '3 Clearance',
      '2 Tab 2 – Lunch note',
      '3 Scene setter',
      '3 Clearance',
      '1 Issues',
      '2 Tab 3 – Visas',
      '3 Background',
      '3 Clearance',
      '1 From the dossier',
      '2 South Africa',
      '3 Trade with Flanders',
      '3 Politics',
      '3 Visits',
      '1 Agreements',
      '2 In force',
      '1 Biographies',
      '2 Thandi Example',
      '1 Speeches and press lines',
      '1 Logistics and contacts',
      '1 Annexes',
      '1 Clearance',
    ])
  })

  test('opens with a cover and a contents page that lists the briefs with their authors', () => {
    expect(value.blocks.slice(0, 3)).toEqual([
      {
        kind: 'cover',
        title: 'Visit to South Africa',
        subtitle: 'Briefing book',
        lines: [
          'South Africa',
          '3–5\u00a0March\u00a02027',
          'Principal: The Minister',
          'Origin: Bilateral Affairs',
          'Copy 3',
          'Version 1',
          'As of 20\u00a0January\u00a02027',
        ],
      },
      { kind: 'page-break' },
      { kind: 'contents', title: 'Contents', depth: 2 },
    ])
    expect(blocksText(value.blocks.slice(3, 5)).split('\n')).toEqual([
      'Briefs',
      'Talks (Ann Author)',
      'Lunch note (Dries Tester)',
      'Visas (Dries Tester)',
    ])
  })

  test('shows the programme by day and hour, with its people and tabs', () => {
    const tables = value.blocks.filter((block) => block.kind === 'table').slice(0, 2)
    expect(tables.map((table) => blocksText([table]).split('\n').slice(1))).toEqual([
      ['\tArrival', 'Photo opportunity\t'],
      [
        '09:00–10:00\tMeeting',
        'Pretoria\u00a0· Tab\u00a01',
        'Lead: Dries Own',
        'Closed to the press\tThandi Example',
        '12:30\tLunch',
        'Tab\u00a02',
        'Closed to the press\t',
      ],
    ])
  })

  test('gives what an item is about at least a third of the programme, on all days alike, and nobody no column', () => {
    const sharesOf = (items: readonly ProgrammeItem[]) =>
      composeBook(library, book(items), today)
        .value.blocks.filter((block) => block.kind === 'table')
        .map(({ header, columns }) => [
          blocksText(header.flatMap(({ blocks }) => blocks)),
          columns.map(({ share }) => share),
        ])
    const both = [
      item({ title: 'Talks', ourParticipants: ['dries' as PersonId] }),
      item({ title: 'Lunch', date: '2027-03-05', theirParticipants: ['thandi' as PersonId] }),
    ]
    const all = ['Time\nItem\nOur side\nTheir side', [14, 36, 23, 27]]
    expect(sharesOf(both).slice(0, 2)).toEqual([all, all])
    expect(sharesOf([item({ title: 'Flight' })])[0]).toEqual(['Time\nItem', [14, 86]])
  })

  test('prints its notes in its own language', () => {
    expect(blocksText(value.blocks)).not.toContain('Kernboodschappen')
  })

  test('has a section for each chapter, tab and dossier, with what it is at the top of its pages; short closing ones share one', () => {
    const sections = value.blocks.flatMap((block, place) => {
      const next = value.blocks[place + 1]
      return block.kind === 'section-break' && next?.kind === 'heading'
        ? [`${block.header} | ${next.level} ${inlineText(next.text)}`]
        : []
    })
    expect(sections).toEqual([
      'Programme | 1 Programme',
      'Delegation and counterparts | 1 Delegation and counterparts',
      'Overall brief | 1 Overall brief',
      'Tab 1 – Talks | 1 Meetings',
      'Tab 2 – Lunch note | 2 Tab 2 – Lunch note',
      'Tab 3 – Visas | 1 Issues',
      'South Africa | 1 From the dossier',
      'Agreements | 1 Agreements',
      'Biographies | 1 Biographies',
      'null | 1 Speeches and press lines',
    ])
    expect(value.blocks.filter((block) => block.kind === 'section-break')).toHaveLength(sections.length)
    expect(value.blocks.filter((block) => block.kind === 'page-break')).toHaveLength(1)
  })

  test('extracts identity, trade and visits from the dossier', () => {
    const text = blocksText(value.blocks)
    expect(text).toContain('Capital\tPretoria')
    expect(text).toContain('Official languages\tAfrikaans and Zulu')
    expect(text).toContain(
      'In millions of euros\nYear\tExports\tImports\tBalance\tRank\n2025\t1,250.5\t1,000.0\t250.5\t21',
    )
    expect(text).toContain('As of\t15\u00a0January\u00a02027')
    expect(text).toContain('6\u00a0May\u00a02024: State visit\nA treaty.')
    const french = blocksText(composeBook(library, { ...whole, language: 'fr' }, today).value.blocks)
    expect(french).toContain('6\u00a0mai\u00a02024\u00a0: State visit')
    expect(french).toContain('Situation au 20\u00a0janvier\u00a02027')
    expect(text).not.toContain('Ended treaty')
  })

  test('gathers the notices of the book and its notes, each once', () => {
    const codes = notices.map((notice) => notice.code)
    expect(notices).toContainEqual({ code: 'no-briefing-for-item', title: 'Arrival', severity: 'info', at: null })
    expect(codes).not.toContain('no-programme')
    expect(new Set(notices.map((notice) => JSON.stringify(notice))).size).toBe(notices.length)
    expect(notices.every((notice) => notice.at === null)).toBe(true)
  })
})

describe('a book of which something is not cleared', () => {
  const cleared = { state: 'cleared', unit: null, by: 'Clara Clear', date: '2027-01-20' } as const
  const withNotes = (state: 'cleared' | 'draft') =>
    aLibrary({ briefings: [{ ...talks, clearance: { ...cleared, state } }] })
  const programme = [item({ title: 'Meeting', briefing: 'talks' })]

  test('is a draft as long as the book or one of its notes is', () => {
    const isDraft = (notes: 'cleared' | 'draft', own: 'cleared' | 'submitted') => {
      const bound = book(programme, { clearance: { ...cleared, state: own } })
      return composeBook(withNotes(notes), bound, today).value.properties.draft
    }
    expect(isDraft('cleared', 'cleared')).toBe(false)
    expect(isDraft('cleared', 'submitted')).toBe(true)
    expect(isDraft('draft', 'cleared')).toBe(true)
  })

  test('says which note holds a cleared book back, and which ones a book to be cleared still waits for', () => {
    const noticesOf = (own: 'cleared' | 'submitted') =>
      composeBook(withNotes('draft'), book(programme, { clearance: { ...cleared, state: own } }), today).notices
    expect(noticesOf('cleared')).toContainEqual({
      code: 'draft-for-note',
      title: 'Talks',
      severity: 'warning',
      at: null,
    })
    expect(noticesOf('submitted')).toContainEqual({ code: 'not-cleared', title: 'Talks', severity: 'info', at: null })
  })
})

test('an empty book is a cover, a contents page and a clearance block, and says what it lacks', () => {
  const { value, notices } = composeBook(aLibrary(), book([], { partners: [], principal: null }), today)
  expect(headings(value.blocks)).toEqual(['1 Clearance'])
  expect(notices.map((notice) => notice.code)).toEqual(['no-principal', 'no-programme'])
})

test('an item of the programme that has no title yet is named by its day and hour', () => {
  const untitled = [
    { ...item({ title: 'first', date: '2027-03-04' }), title: noText, from: null },
    { ...item({ title: 'second', date: '2027-03-05' }), title: noText, from: '09:30' },
  ]
  const { notices } = composeBook(aLibrary(), book(untitled), today)
  const named = notices.flatMap((notice) => (notice.code === 'no-briefing-for-item' ? [notice.title] : []))
  expect(named).toEqual(['4 March 2027', '5 March 2027, 09:30'])
})

test('agreements stand in one order in every language, in each group the newest first, as in a drafted note', () => {
  const signedOn = (id: string, nl: string, en: string, signed: string) => ({
    ...anAgreement({ id, partners: ['za'], dates: { ...anAgreement().dates, signed, entryIntoForce: signed } }),
    shortTitle: { ...noText, nl, en },
  })
  const treaties = aLibrary({
    dossiers: [aDossier({ id: 'za', name: 'South Africa' })],
    agreements: [signedOn('old', 'A', 'Z', '2001-01-01'), signedOn('new', 'Z', 'A', '2020-01-01')],
  })
  const orders = (['nl', 'en'] as const).map((language) => bookParts(treaties, book([], { language })).agreements)
  expect(orders.map((agreements) => agreements.map(({ id }) => id))).toEqual([
    ['new', 'old'],
    ['new', 'old'],
  ])
})

test('texts of dossiers, agreements and biographies that are printed in another language are named', () => {
  const onlyDutch = { ...noText, nl: 'Tekst' }
  const partial = aLibrary({
    dossiers: [
      aDossier({ id: 'za', name: 'Afrique', sections: [{ ...aSection({ kind: 'politics' }), text: onlyDutch }] }),
    ],
    agreements: [{ ...anAgreement({ id: 'a', shortTitle: 'Accord', partners: ['za'] }), summary: onlyDutch }],
    people: [{ ...aPerson({ id: 'thandi', name: 'Thandi Example' }), cv: onlyDutch }],
  })
  const { notices } = composeBook(partial, book([], { language: 'fr', counterparts: ['thandi'] }), today)
  const found = notices.flatMap((notice) => (notice.code === 'missing-language' ? [notice.title] : []))
  expect(found).toEqual(expect.arrayContaining(['Afrique\u00a0: Politique', 'Accord', 'Thandi Example']))
})

test('records that are gone are named, never a crash', () => {
  const gone = book([item({ title: 'Meeting', briefing: 'gone', ourParticipants: ['nobody' as PersonId] })], {
    partners: ['nowhere'],
    issueBriefings: ['gone'],
  })
  const { notices } = composeBook(aLibrary(), gone, today)
  const missing = notices.flatMap((notice) =>
    notice.code === 'missing-record' ? [`${notice.recordKind} ${notice.id}`] : [],
  )
  expect(missing).toEqual(['dossiers nowhere', 'people nobody', 'briefings gone'])
})

test('chapters can be left out', () => {
  const { value } = composeBook(
    library,
    { ...whole, includeDossiers: false, includeAgreements: false, includeBiographies: false },
    today,
  )
  const titles = headings(value.blocks)
  expect(titles).not.toContain('1 From the dossier')
  expect(titles).not.toContain('1 Agreements')
  expect(titles).not.toContain('1 Biographies')
})

test('a book is printed under the highest marking of its notes, and its own too low one is named', () => {
  const secret = aLibrary({
    'talking-points': [aTalkingPoint({ id: 'p', marking: 'limited' })],
    briefings: [{ ...talks, sections: [inSection('key-messages', pointBlock('p'))] }],
  })
  const { value, notices } = composeBook(
    secret,
    book([item({ title: 'Meeting', briefing: 'talks' })], { marking: 'internal' }),
    today,
  )
  expect(value.properties.marking?.label).toBe('LIMITED')
  expect(notices).toContainEqual({
    code: 'marking-too-low',
    marking: 'INTERNAL',
    needed: 'LIMITED',
    title: 'Talks',
    severity: 'error',
    at: null,
  })
})

test('a book is composed and checked a note at a time, so that nobody waits for the whole of it', () => {
  const stepsOf = (notes: number): number => {
    const ids = Array.from({ length: notes }, (_, index) => `note-${index}`)
    const briefings = ids.map((id) =>
      aBriefing({ id, title: id, sections: [inSection('background', freeText('Long.'))] }),
    )
    const steps = bookInSteps(aLibrary({ briefings }), book([], { issueBriefings: ids }), today)
    let count = 0
    while (steps.next().done !== true) count += 1
    return count
  }
  expect(stepsOf(30) - stepsOf(10)).toBeGreaterThanOrEqual(40)
})
