import { describe, expect, test } from 'vitest'
import { composeBriefing } from '../../../src/shared/compose/compose-briefing'
import { blocksText, inlineText } from '../../../src/shared/document/plain-text'
import type { Block } from '../../../src/shared/document/tree'
import type { Briefing, BriefingSection } from '../../../src/shared/model/briefing'
import { type Language, languages, noText, sameInAll } from '../../../src/shared/model/language'
import type { Library } from '../../../src/shared/model/library'
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
const za = aDossier({ id: 'za', name: 'South Africa' })

function note(sections: readonly BriefingSection[], overrides: Overrides<Briefing> = {}): Briefing {
  return aBriefing({ partners: ['za'], ...overrides, sections } as Overrides<Briefing>)
}

function tree(library: Library, briefing: Briefing) {
  return composeBriefing(library, briefing, today).value
}

function headings(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${inlineText(block.text)}`] : []))
}

/** The blocks between a heading and the next one of its level. */
function under(blocks: readonly Block[], title: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && inlineText(block.text) === title)
  const opening = blocks[start]
  if (opening?.kind !== 'heading') return []
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= opening.level)
  return end === -1 ? rest : rest.slice(0, end)
}

function para(words: string): Block {
  return { kind: 'paragraph', role: 'body', text: [{ kind: 'text', text: words }] }
}

describe('a composed note', () => {
  test('opens with its header block and ends with its clearance block', () => {
    const briefing = note([inSection('scene-setter', freeText('They meet.'))], {
      title: 'Talks',
      marking: 'internal',
      unit: 'Bilateral Affairs',
      drafter: 'Dries Tester',
      phone: '+32 2 000 00 00',
      version: 2,
      asOf: '2027-01-20',
      originDate: '2027-01-15',
      clearance: { state: 'cleared', unit: 'Cabinet', by: 'Clara Clear', date: '2027-01-21' },
    })
    const { blocks, properties } = tree(aLibrary({ dossiers: [za] }), briefing)
    const facts = (block: Block | undefined) =>
      block?.kind === 'facts' ? block.rows.map((row) => [row.label, inlineText(row.value)]) : []
    expect(headings(blocks)).toEqual(['1 Talks', '2 Scene setter', '2 Clearance'])
    expect(facts(blocks[1])).toEqual([
      ['Subject', 'Bilateral meeting with South Africa'],
      ['Principal', 'The Minister-President'],
      ['Date', '4\u00a0March\u00a02027'],
      ['Time', '09:30'],
      ['Place', 'Brussels'],
      ['Origin', 'Bilateral Affairs'],
      ['Marking', 'INTERNAL'],
      ['Version', '2'],
      ['As of', '20\u00a0January\u00a02027'],
    ])
    expect(facts(blocks.at(-1))).toEqual([
      ['Drafter', 'Dries Tester'],
      ['Unit', 'Bilateral Affairs'],
      ['Phone', '+32 2 000 00 00'],
      ['Clearance', 'Cleared, Cabinet, Clara Clear, 21\u00a0January\u00a02027'],
      ['Date of origin', '15\u00a0January\u00a02027'],
    ])
    expect(properties).toEqual({
      title: 'Talks',
      subject: 'Bilateral meeting with South Africa',
      author: 'Dries Tester',
      language: 'en',
      marking: { label: 'INTERNAL', colour: '#1F3A5F' },
      version: 2,
      asOf: '2027-01-20',
      paper: 'document',
      draft: false,
    })
  })

  test('is a draft until it is cleared', () => {
    const draftIn = (state: 'draft' | 'submitted' | 'cleared' | 'withdrawn') =>
      tree(aLibrary(), note([], { clearance: { state, unit: null, by: null, date: null } })).properties.draft
    expect((['draft', 'submitted', 'cleared', 'withdrawn'] as const).map(draftIn)).toEqual([true, true, false, true])
  })

  test('has its sections in the order they stand, and leaves empty ones out', () => {
    const library = aLibrary({ dossiers: [za], 'talking-points': [aTalkingPoint({ id: 'p' })] })
    const briefing = note([
      inSection('key-messages', pointBlock('p')),
      inSection('objectives'),
      inSection('scene-setter', freeText('They meet.')),
      inSection('to-raise', freeText(' ')),
    ])
    expect(headings(tree(library, briefing).blocks)).toEqual([
      '1 Bilateral meeting',
      '2 Key messages',
      '2 Scene setter',
      '2 Clearance',
    ])
  })

  test('is written in its language to the last heading', () => {
    const library = aLibrary({
      dossiers: [aDossier({ id: 'za', sections: [aSection({ id: 's' })] })],
      'talking-points': [aTalkingPoint({ id: 'p' })],
    })
    const sections = [inSection('key-messages', pointBlock('p')), inSection('background', sectionBlock('za', 's'))]
    expect(headings(tree(library, note(sections, { language: 'de' })).blocks)).toEqual([
      '1 Bilateral meeting',
      '2 Kernbotschaften',
      '2 Hintergrund',
      '3 Politik',
      '2 Bearbeitung und Freigabe',
    ])
  })
})

describe('points in a composed note', () => {
  const library = aLibrary({
    dossiers: [za],
    goals: [aGoal({ id: 'g', title: 'Free trade' })],
    'talking-points': [
      aTalkingPoint({ id: 'water', topic: 'Water', text: 'Water is **scarce**.' }),
      aTalkingPoint({ id: 'ports', topic: 'Ports', text: 'Ports are open.' }),
      aTalkingPoint({ id: 'rivers', topic: 'Water', text: 'Rivers are shared.' }),
      aTalkingPoint({
        id: 'question',
        stance: 'if-raised',
        topic: 'Levy',
        question: 'Why a levy?',
        text: 'It is fair.',
      }),
      aTalkingPoint({ id: 'line', stance: 'line-to-take', topic: 'Future', text: 'It goes on.' }),
      aTalkingPoint({ id: 'long', topic: 'Long', text: '- one\n- two' }),
    ],
  })

  test('are one list of bold topics and lines as key messages, free text among them', () => {
    const { blocks } = tree(
      library,
      note([inSection('key-messages', pointBlock('water'), freeText('And *more*.'), pointBlock('long'))]),
    )
    expect(under(blocks, 'Key messages')).toEqual([
      {
        kind: 'list',
        ordered: false,
        start: 1,
        loose: false,
        items: [
          {
            checked: null,
            blocks: [
              {
                kind: 'paragraph',
                role: 'body',
                text: [
                  {
                    kind: 'strong',
                    content: [
                      { kind: 'text', text: 'Water' },
                      { kind: 'text', text: '.' },
                    ],
                  },
                  { kind: 'text', text: ' ' },
                  { kind: 'text', text: 'Water is ' },
                  { kind: 'strong', content: [{ kind: 'text', text: 'scarce' }] },
                  { kind: 'text', text: '.' },
                ],
              },
            ],
          },
          expect.objectContaining({ checked: null }),
          {
            checked: null,
            blocks: [
              {
                kind: 'paragraph',
                role: 'body',
                text: [
                  {
                    kind: 'strong',
                    content: [
                      { kind: 'text', text: 'Long' },
                      { kind: 'text', text: '.' },
                    ],
                  },
                ],
              },
              expect.objectContaining({ kind: 'list' }),
            ],
          },
        ],
      },
    ])
  })

  test('to raise stand under their topic, a topic once for its neighbours', () => {
    const { blocks } = tree(
      library,
      note([inSection('to-raise', pointBlock('water'), pointBlock('rivers'), pointBlock('ports'))]),
    )
    expect(blocksText(under(blocks, 'To raise')).split('\n')).toEqual([
      'Water',
      'Water is scarce.',
      'Rivers are shared.',
      'Ports',
      'Ports are open.',
    ])
    expect(under(blocks, 'To raise')[0]).toEqual({
      kind: 'paragraph',
      role: 'topic-line',
      text: [{ kind: 'text', text: 'Water' }],
    })
  })

  test('if raised are a table of questions and answers; a line without a question answers to its topic', () => {
    const { blocks } = tree(library, note([inSection('if-raised', pointBlock('question'), pointBlock('line'))]))
    expect(under(blocks, 'If raised')).toEqual([
      {
        kind: 'questions',
        questionLabel: 'If asked',
        answerLabel: 'Answer',
        rows: [
          { question: [{ kind: 'text', text: 'Why a levy?' }], answer: [para('It is fair.')] },
          { question: [{ kind: 'text', text: 'Future' }], answer: [para('It goes on.')] },
        ],
      },
    ])
  })

  test('to avoid are marked as for the reader only', () => {
    const { blocks } = tree(library, note([inSection('avoid', pointBlock('ports'))]))
    expect(under(blocks, 'To avoid – not for disclosure')[0]).toEqual({
      kind: 'paragraph',
      role: 'note',
      text: [{ kind: 'text', text: 'For the reader only: not to be said, not to be handed over.' }],
    })
  })

  test('objectives are one list of goals and free bullets', () => {
    const { blocks } = tree(
      library,
      note([inSection('objectives', freeText('- Settle the water treaty'), goalBlock('g'))]),
    )
    const section = under(blocks, 'Objectives')
    expect(section).toHaveLength(1)
    expect(blocksText(section)).toBe('Settle the water treaty\nFree trade')
  })

  test('keep this note’s own wording, only in the language in which it was given', () => {
    const reworded = inOtherWords(pointBlock('ports'), { en: 'Our ports are open.' })
    const sections = [inSection('to-raise', reworded)]
    expect(blocksText(tree(library, note(sections)).blocks)).toContain('Our ports are open.')
    const german = blocksText(tree(library, note(sections, { language: 'de' })).blocks)
    expect(german).toContain('Ports are open.')
    expect(german).not.toContain('Our ports are open.')
  })
})

describe('a text that is not written in the note’s language', () => {
  test('is printed in another one, marked as such', () => {
    const library = aLibrary({
      dossiers: [za],
      'talking-points': [aTalkingPoint({ id: 'p', topic: { nl: 'Water', de: 'Wasser' }, text: { nl: 'Schaars.' } })],
    })
    const briefing = note([inSection('key-messages', pointBlock('p'))], { language: 'de' })
    const [list] = under(tree(library, briefing).blocks, 'Kernbotschaften')
    expect(list?.kind === 'list' && list.items[0]?.blocks).toEqual([
      {
        kind: 'paragraph',
        role: 'body',
        text: [
          {
            kind: 'strong',
            content: [
              { kind: 'text', text: 'Wasser' },
              { kind: 'text', text: '.' },
            ],
          },
          { kind: 'text', text: ' ' },
          { kind: 'foreign', language: 'nl', content: [{ kind: 'text', text: 'Schaars.' }] },
        ],
      },
    ])
    expect(composeBriefing(library, briefing, today).notices).toContainEqual(
      expect.objectContaining({ code: 'missing-language', title: 'Wasser', wanted: 'de', used: 'nl' }),
    )
  })
})

describe('background, agreements and people', () => {
  test('each paragraph of the background says whether it may be used, as of when and from where', () => {
    const dossier = aDossier({
      id: 'za',
      name: 'South Africa',
      sections: [
        aSection({
          id: 'a',
          kind: 'politics',
          text: '# Parties\n\nThree govern.',
          asOf: '2026-11-01',
          source: 'Press',
        }),
        aSection({ id: 'b', kind: 'attention', text: 'Careful.', asOf: null, disclosure: 'not-for-disclosure' }),
      ],
    })
    const { blocks } = tree(
      aLibrary({ dossiers: [dossier] }),
      note([inSection('background', sectionBlock('za', 'a'), sectionBlock('za', 'b'))]),
    )
    expect(under(blocks, 'Background')).toEqual([
      { kind: 'heading', level: 3, text: [{ kind: 'text', text: 'Politics' }] },
      {
        kind: 'paragraph',
        role: 'note',
        text: [
          { kind: 'text', text: 'For use' },
          { kind: 'footnote', content: [{ kind: 'text', text: 'Source: Press, as of 1\u00a0November\u00a02026.' }] },
        ],
      },
      { kind: 'heading', level: 4, text: [{ kind: 'text', text: 'Parties' }] },
      para('Three govern.'),
      { kind: 'heading', level: 3, text: [{ kind: 'text', text: 'Points of attention' }] },
      {
        kind: 'paragraph',
        role: 'body',
        text: [
          { kind: 'aside', content: [{ kind: 'text', text: 'Not for disclosure' }, { kind: 'break' }] },
          { kind: 'text', text: 'Careful.' },
        ],
      },
    ])
  })

  test('a part of the background that begins with words is opened in their paragraph and gives its source after the last', () => {
    const notesIn = (block: Block) => (JSON.stringify(block).includes('Source: Press.') ? ['footnote'] : [])
    const partOf = (text: string) => {
      const section = aSection({ id: 'a', text, asOf: null, source: 'Press' })
      const library = aLibrary({ dossiers: [aDossier({ id: 'za', sections: [section] })] })
      const { blocks } = tree(library, note([inSection('background', sectionBlock('za', 'a'))]))
      return under(blocks, 'Background')
        .slice(1)
        .map((block) => [
          block.kind === 'paragraph' ? block.role : block.kind,
          ...(block.kind === 'paragraph' ? block.text.map(({ kind }) => kind) : notesIn(block)),
        ])
    }
    expect(partOf('One.\n\nTwo.\n\n- Three.')).toEqual([
      ['body', 'aside', 'text'],
      ['body', 'text'],
      ['list', 'footnote'],
    ])
    expect(partOf('One.\n\n![Map](attachments/map.png "Caption")')).toEqual([
      ['body', 'aside', 'text', 'footnote'],
      ['body', 'image'],
    ])
    expect(partOf('One.\n\n> Two.\n\n| a |\n| - |\n| b |')).toEqual([
      ['body', 'aside', 'text'],
      ['quote', 'footnote'],
      ['table'],
    ])
    expect(
      partOf('One:\n\n- Two.\n\n  - Three.\n\n  ![Map](attachments/map.png)\n- ![Map](attachments/map.png)'),
    ).toEqual([
      ['body', 'aside', 'text'],
      ['list', 'footnote'],
    ])
    expect(partOf('- One.\n\nTwo.')).toEqual([['note', 'text', 'footnote'], ['list'], ['body', 'text']])
    expect(partOf('![Map](attachments/map.png)')).toEqual([
      ['note', 'text', 'footnote'],
      ['body', 'image'],
    ])
  })

  test('the background of several partners names each', () => {
    const dossiers = ['za', 'mw'].map((id) => aDossier({ id, name: id, sections: [aSection({ id: 'a' })] }))
    const briefing = note([inSection('background', sectionBlock('za', 'a'), sectionBlock('mw', 'a'))], {
      partners: ['za', 'mw'],
    })
    expect(headings(tree(aLibrary({ dossiers }), briefing).blocks)).toEqual(
      expect.arrayContaining(['3 za – Politics', '3 mw – Politics']),
    )
  })

  const noDates = anAgreement().dates
  const treaty = anAgreement({
    id: 'treaty',
    shortTitle: 'Culture treaty',
    kind: 'treaty',
    binding: 'binding',
    summary: 'Exchange of artists.',
    dates: { ...noDates, signed: '2001-02-03', entryIntoForce: '2002-03-01', expiry: '2030-12-31' },
    tacitRenewal: true,
  })
  const mixed = anAgreement({
    id: 'mixed',
    shortTitle: 'Science treaty',
    kind: 'treaty',
    binding: 'binding',
    competence: 'mixed',
    dates: { ...noDates, signed: '2025-05-06' },
    assents: [
      { authority: 'federal', state: 'given', date: '2026-07-09', act: 'Act of 9 July 2026' },
      { authority: 'flemish', state: 'pending', date: null, act: null },
    ],
  })

  test('agreements stand in tables by where they are, and a mixed treaty shows whose assent is missing', () => {
    const { blocks } = tree(
      aLibrary({ dossiers: [za], agreements: [treaty, mixed] }),
      note([inSection('agreements', agreementBlock('mixed'), agreementBlock('treaty'))]),
    )
    expect(headings(under(blocks, 'Agreements'))).toEqual(['3 In force', '3 Pending'])
    expect(blocksText(under(blocks, 'Agreements')).split('\n')).toEqual([
      'Position on 4\u00a0March\u00a02027',
      'In force',
      'Agreement\tStatus\tSigned\tIn force\tExpires',
      'Culture treaty',
      'Treaty',
      'Exchange of artists.\tIn force\t3\u00a0Feb\u00a02001\t1\u00a0Mar\u00a02002\t31\u00a0Dec\u00a02030, tacitly renewed',
      'Pending',
      'Agreement\tStatus\tSigned\tIn force\tExpires',
      'Science treaty',
      'Treaty\tAssent pending\t6\u00a0May\u00a02025\t–\t–',
      'Assent to “Science treaty”',
      'Federal Parliament\tGiven, Act of 9\u00a0July\u00a02026',
      'Flemish Parliament\tPending',
    ])
    const [cell] = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows[0]?.[0]] : []))
    expect(cell?.blocks.map((block) => block.kind === 'paragraph' && block.role)).toEqual(['body', 'body', 'body'])
  })

  test('a person has a heading and facts, what is not known left out', () => {
    const person = aPerson({
      id: 'p',
      name: 'Thandi Example',
      pronunciation: 'TAN-dee',
      partner: 'za',
      function: 'Minister of Water',
      formOfAddress: 'Madam Minister',
      spokenLanguages: ['zu', 'en'],
      cv: 'An engineer.\n\nStudied in *Ghent*.',
      lastMeeting: '2026-10-26',
      lastMeetingNote: 'Spoke of rivers.',
    })
    const { blocks } = tree(
      aLibrary({ dossiers: [za], people: [person] }),
      note([inSection('interlocutors', personBlock('p'))]),
    )
    const [name, facts] = under(blocks, 'Interlocutors')
    expect(name).toEqual({ kind: 'heading', level: 3, text: [{ kind: 'text', text: 'Thandi Example' }] })
    expect(facts?.kind === 'facts' && facts.rows.map((row) => [row.label, inlineText(row.value)])).toEqual([
      ['Pronunciation', 'TAN-dee'],
      ['Function', 'Minister of Water'],
      ['Form of address', 'Madam Minister'],
      ['Languages', 'Zulu, English'],
      ['Biography', 'An engineer.\nStudied in Ghent.'],
      ['Last meeting', '26\u00a0October\u00a02026. Spoke of rivers.'],
    ])
  })
})

describe('sources and as-of dates of records', () => {
  const source = 'Register'
  const someone = (id: string) => aPerson({ id, name: id, partner: 'za', source, asOf: '2026-11-09' })
  const people = [someone('ada'), someone('bob')]
  const agreements = ['one', 'two'].map((id) => anAgreement({ id, shortTitle: id, source, asOf: '2026-11-09' }))
  const footnote = 'Source: Register, as of 9\u00a0November\u00a02026.'
  const both = [
    inSection('agreements', agreementBlock('one'), agreementBlock('two')),
    inSection('interlocutors', personBlock('ada'), personBlock('bob')),
  ]

  /** Each footnote behind the words it stands beside, in order. */
  function footnotes(blocks: readonly Block[]): readonly string[] {
    const found: string[] = []
    JSON.stringify(blocks, (_key, value) => {
      if (!Array.isArray(value)) return value
      const place = value.findIndex((each) => each?.kind === 'footnote')
      if (place !== -1) found.push(`${inlineText(value.slice(0, place))}: ${inlineText(value[place].content)}`)
      return value
    })
    return found
  }

  test('that neighbours share are given once, on the line before them', () => {
    const library = aLibrary({ dossiers: [za], agreements, people })
    const { blocks } = tree(library, note(both))
    expect(footnotes(blocks)).toEqual([
      `Position on 4\u00a0March\u00a02027: ${footnote}`,
      `Details of these people: ${footnote}`,
    ])
    expect(under(blocks, 'Interlocutors')[0]).toMatchObject({ kind: 'paragraph', role: 'note' })
  })

  test('that differ stand beside each title and each function', () => {
    const library = aLibrary({
      dossiers: [za],
      agreements: agreements.map((each, index) => ({ ...each, source: index === 0 ? source : null })),
      people: [someone('ada'), { ...someone('bob'), function: noText, asOf: null, cv: sameInAll('An engineer.') }],
    })
    expect(footnotes(tree(library, note(both)).blocks)).toEqual([
      `one: ${footnote}`,
      'two: As of 9\u00a0November\u00a02026.',
      `Minister of Water: ${footnote}`,
      'An engineer.: Source: Register.',
    ])
  })

  test('never stand in a heading or in the header of a table', () => {
    const library = aLibrary({ dossiers: [za], agreements, people })
    const { blocks } = tree(library, note(both))
    for (const block of blocks) {
      if (block.kind === 'heading') expect(footnotes([block])).toEqual([])
      if (block.kind === 'table') expect(footnotes(block.header.flatMap((cell) => cell.blocks))).toEqual([])
    }
  })
})

describe('a person with a photo', () => {
  const photo = `${'0a'.repeat(16)}.png`
  const blocksOf = (person: Parameters<typeof aPerson>[0], language: Language = 'en') =>
    tree(
      aLibrary({ people: [aPerson({ id: 'p', name: 'Amélia Example', photo, ...person })] }),
      note([inSection('interlocutors', personBlock('p'))], { language }),
    ).blocks.slice(-4, -2)

  test('has it beside the facts, told in words in each language', () => {
    const alts = languages.map((language) => {
      const [, facts] = blocksOf({}, language)
      return facts?.kind === 'facts' ? facts.picture : null
    })
    expect(alts).toEqual(
      [
        'Foto van Amélia Example',
        'Photo of Amélia Example',
        'Foto von Amélia Example',
        'Photo\u00a0: Amélia Example',
      ].map((alt) => ({ source: `attachments/${photo}`, alt })),
    )
  })

  test('of whom nothing else is known is a name and a picture', () => {
    const [name, picture] = blocksOf({ function: {} })
    expect(name?.kind).toBe('heading')
    expect(picture).toEqual({
      kind: 'paragraph',
      role: 'body',
      text: [{ kind: 'image', source: `attachments/${photo}`, alt: 'Photo of Amélia Example', title: null }],
    })
  })
})

describe('the figures of trade in a note', () => {
  const years = [2024, 2025].map((year) => ({
    id: `t-${year}`,
    year,
    exports: year,
    imports: 1,
    currency: 'EUR',
    rank: null,
    source: null,
    asOf: null,
  }))
  const dossier = aDossier({
    id: 'za',
    name: 'South Africa',
    marking: 'limited',
    sections: [
      aSection({ id: 'economy', kind: 'economy-trade', text: 'It grows.', marking: 'open' }),
      aSection({ id: 'more', kind: 'economy-trade', text: 'It slows.' }),
      aSection({ id: 'politics' }),
    ],
  })
  const library = aLibrary({ dossiers: [{ ...dossier, trade: years }] })

  test('go once with what its background says of the economy', () => {
    const kinds = (...sections: readonly string[]) =>
      under(
        tree(library, note([inSection('background', ...sections.map((id) => sectionBlock('za', id)))])).blocks,
        'Background',
      ).map((block) => block.kind)
    expect(kinds('politics')).toEqual(['heading', 'paragraph'])
    expect(kinds('economy', 'more')).toEqual([
      ...['heading', 'paragraph', 'chart', 'paragraph', 'table'],
      ...['heading', 'paragraph'],
    ])
  })

  test('carry the marking of the dossier they belong to, also where the words around them have a lower one', () => {
    const markingOf = (from: Library) =>
      tree(from, note([inSection('background', sectionBlock('za', 'economy'))])).properties.marking?.label
    expect(markingOf(library)).toBe('LIMITED')
    expect(markingOf(aLibrary({ dossiers: [dossier] }))).toBe('OPEN')
  })
})

test('headings follow one another without a gap, whatever signs a text was typed with', () => {
  const typed = '### Deep\n\nx\n\n# High\n\n> ##### Deeper\n\n###### Deepest\n\n## Back'
  const agreement = anAgreement({
    id: 'a',
    summary: '##### Point',
    dates: { ...anAgreement().dates, signed: '2020-01-01' },
  })
  const dossier = aDossier({ id: 'za', sections: [aSection({ id: 's', text: typed })] })
  const { blocks } = tree(
    aLibrary({ dossiers: [dossier], agreements: [agreement] }),
    note([
      inSection('scene-setter', freeText(typed)),
      inSection('background', sectionBlock('za', 's')),
      inSection('agreements', agreementBlock('a')),
    ]),
  )
  const levels: number[] = []
  JSON.stringify(blocks, (_key, value) => {
    if (value?.kind === 'heading') levels.push(value.level)
    return value
  })
  expect(levels.length).toBeGreaterThan(14)
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  expect(jumps).toEqual([])
})

test('a note without a title is called by what it is about', () => {
  const { blocks, properties } = tree(aLibrary({ dossiers: [za] }), note([], { title: {} }))
  expect(properties.title).toBe('Bilateral meeting with South Africa')
  expect(headings(blocks)[0]).toBe('1 Bilateral meeting with South Africa')
})

test('a block whose source is gone leaves no trace on paper and an error in the check', () => {
  const briefing = note([
    inSection('key-messages', pointBlock('gone')),
    inSection('background', sectionBlock('za', 'x')),
  ])
  const { value, notices } = composeBriefing(aLibrary({ dossiers: [za] }), briefing, today)
  expect(headings(value.blocks)).toEqual(['1 Bilateral meeting', '2 Clearance'])
  expect(notices.filter((notice) => notice.code === 'missing-record')).toEqual([
    expect.objectContaining({ recordKind: 'talking-points', id: 'gone', severity: 'error' }),
    expect.objectContaining({ recordKind: 'dossiers', id: 'za', severity: 'error' }),
  ])
})

test('a part marked higher than the note raises the printed marking, and the check names the part', () => {
  const library = aLibrary({
    dossiers: [za],
    'talking-points': [aTalkingPoint({ id: 'p', topic: 'Ports', marking: 'limited' })],
  })
  const briefing = note([inSection('key-messages', pointBlock('p'))], { marking: 'internal' })
  const { value, notices } = composeBriefing(library, briefing, today)
  expect(value.properties.marking).toEqual({ label: 'LIMITED', colour: '#B71C1C' })
  expect(notices).toContainEqual({
    code: 'marking-too-low',
    marking: 'INTERNAL',
    needed: 'LIMITED',
    title: 'Ports',
    severity: 'error',
    at: { section: 'key-messages', block: briefing.sections[0]?.blocks[0]?.id },
  })
})
