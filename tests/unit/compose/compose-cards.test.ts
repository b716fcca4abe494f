import { describe, expect, test } from 'vitest'
import type { CardPaper } from '../../../src/shared/compose/compose-cards'
import { blocksText } from '../../../src/shared/document/plain-text'
import type { Block, DocumentTree } from '../../../src/shared/document/tree'
import type { Briefing, BriefingSection } from '../../../src/shared/model/briefing'
import { languages } from '../../../src/shared/model/language'
import { agreementBlock, freeText, goalBlock, inSection, pointBlock } from '../../support/briefing-builders'
import {
  aBriefing,
  aDossier,
  aGoal,
  aLibrary,
  anAgreement,
  aTalkingPoint,
  type Overrides,
} from '../../support/builders'
import { composeCards } from '../../support/compose-cards'

const today = '2027-02-01'
const long = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

const library = aLibrary({
  dossiers: [aDossier({ id: 'za', name: 'South Africa' })],
  goals: [aGoal({ id: 'g', title: 'Free trade' })],
  agreements: [anAgreement({ id: 'a' })],
  'talking-points': [
    aTalkingPoint({ id: 'water', topic: 'Water', text: 'Water is **scarce**.' }),
    aTalkingPoint({ id: 'rivers', topic: 'Water', text: 'Rivers are shared.' }),
    aTalkingPoint({ id: 'ports', topic: 'Ports', text: 'Ports are open[^1].\n\n[^1]: Decree of 2022.' }),
    aTalkingPoint({ id: 'ask', stance: 'ask', topic: 'Water', question: 'Will they sign?', text: 'Please sign.' }),
    aTalkingPoint({ id: 'long', topic: 'Long', text: long(100) }),
    aTalkingPoint({ id: 'half', topic: 'Long', text: long(50) }),
    aTalkingPoint({ id: 'sentences', topic: 'Long', text: Array.from({ length: 9 }, sentence).join(' ') }),
    aTalkingPoint({ id: 'parts', topic: 'Parts', text: `${long(50)}\n\n### Deeper\n\n${long(40)}\n\nShort.` }),
    aTalkingPoint({ id: 'steps', topic: 'Steps', text: `First:\n\n${Array.from({ length: 9 }, step).join('\n')}` }),
    aTalkingPoint({ id: 'deutsch', topic: { de: 'Lang' }, text: { de: Array.from({ length: 9 }, satz).join(' ') } }),
    aTalkingPoint({ id: 'secret', topic: 'Arms', text: 'No.', marking: 'limited' }),
    aTalkingPoint({ id: 'dutch', topic: { nl: 'Handel' }, text: { nl: 'Open.' } }),
  ],
})

function sentence(_: unknown, index: number): string {
  return `Sentence ${index} has ${long(7)} inside.`
}

function satz(_: unknown, index: number): string {
  return `Am ${index + 1}. März 2027 sagt z. B. Dr. Krämer ${long(3)} ${index}00.`
}

function step(_: unknown, index: number): string {
  return `${index + 1}. ${long(9)}`
}

/** A card that has room for so many words. */
function roomFor(words: number) {
  return ({ blocks }: DocumentTree) => (blocksText(blocks).match(/\S+/g)?.length ?? 0) <= words
}

function note(sections: readonly BriefingSection[], overrides: Overrides<Briefing> = {}): Briefing {
  return aBriefing({ partners: ['za'], ...overrides, sections } as Overrides<Briefing>)
}

function cards(briefing: Briefing, { words = 80, paper = 'card-a5' as CardPaper } = {}) {
  return composeCards(library, briefing, today, paper, roomFor(words))
}

/** The words of each page, line by line. */
function pages(blocks: readonly Block[]): readonly (readonly string[])[] {
  const found: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page-break') found.push([])
    else found.at(-1)?.push(block)
  }
  return found.map((page) => blocksText(page).split('\n'))
}

describe('talking-point cards', () => {
  test('have one topic a page, the key messages first, each saying what, with whom and when', () => {
    const briefing = note([
      inSection('objectives', goalBlock('g')),
      inSection('key-messages', pointBlock('water'), pointBlock('ports'), pointBlock('rivers')),
      inSection('to-raise', pointBlock('ask')),
      inSection('background', freeText('Long history.')),
    ])
    expect(pages(cards(briefing).value.blocks)).toEqual([
      ['Water', 'Key messages · South Africa · 4\u00a0March\u00a02027', 'Water is scarce.', 'Rivers are shared.'],
      ['Ports', 'Key messages · South Africa · 4\u00a0March\u00a02027', 'Ports are open.'],
      ['Water', 'To raise · South Africa · 4\u00a0March\u00a02027', 'Will they sign?', 'Please sign.'],
    ])
  })

  test('are headed by a heading of the first level, several lines are a list, a single one is a paragraph', () => {
    const briefing = note([inSection('key-messages', pointBlock('water'), pointBlock('ports'), pointBlock('rivers'))])
    expect(cards(briefing).value.blocks.map((block) => ('level' in block ? block.level : block.kind))).toEqual([
      1,
      'paragraph',
      'list',
      'page-break',
      1,
      'paragraph',
      'paragraph',
    ])
  })

  test('keep marking, version, as-of date and draft, on their own paper and under their own title', () => {
    const briefing = note([inSection('key-messages', pointBlock('secret'))], {
      title: 'Talks',
      drafter: 'Dries Tester',
      version: 3,
      asOf: '2027-01-20',
    })
    const { value, notices } = cards(briefing, { paper: 'card-a6' })
    expect(value.properties).toEqual({
      title: 'Talking-point cards: Talks',
      subject: 'Bilateral meeting with South Africa',
      author: 'Dries Tester',
      language: 'en',
      marking: { label: 'LIMITED', colour: '#B71C1C' },
      version: 3,
      asOf: '2027-01-20',
      paper: 'card-a6',
      draft: true,
    })
    expect(notices.map(({ code }) => code)).toContain('marking-too-low')
  })

  test('take free text by its headings and its list items, and leave records to the note', () => {
    const briefing = note([
      inSection(
        'key-messages',
        freeText('- One.\n- Two.'),
        freeText('## Ports\n\nOpen.\n\n#### Deeper\n\nDeep.'),
        agreementBlock('a'),
      ),
    ])
    const { blocks } = cards(briefing).value
    expect(pages(blocks)).toEqual([
      ['Key messages', 'South Africa · 4\u00a0March\u00a02027', 'One.', 'Two.'],
      ['Ports', 'Key messages · South Africa · 4\u00a0March\u00a02027', 'Open.', 'Deeper', 'Deep.'],
    ])
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))).toEqual([1, 1, 2])
  })

  test('of many words go on to a next card of the topic; what cannot be divided is named', () => {
    const briefing = note([inSection('key-messages', pointBlock('half'), pointBlock('long'), pointBlock('ports'))])
    const { value, notices } = cards(briefing)
    expect(pages(value.blocks).map(([topic]) => topic)).toEqual(['Long (1/2)', 'Long (2/2)', 'Ports'])
    expect(notices.filter(({ code }) => code === 'card-too-full')).toEqual([
      { code: 'card-too-full', title: 'Long (2/2)', severity: 'warning', at: null },
    ])
  })

  test('take a line too long for any card between its sentences, and lose none of them', () => {
    const { value, notices } = cards(note([inSection('key-messages', pointBlock('sentences'))]), { words: 45 })
    const found = pages(value.blocks)
    expect(found.map(([topic]) => topic)).toEqual(['Long (1/3)', 'Long (2/3)', 'Long (3/3)'])
    expect(found.map((page) => page.slice(2))).toEqual(
      [
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
      ].map((numbers) => [numbers.map((each) => sentence(null, each)).join(' ')]),
    )
    expect(notices.map(({ code }) => code)).not.toContain('card-too-full')
  })

  test('divide no sentence at the number of a day or at an abbreviation', () => {
    const german = note([inSection('key-messages', pointBlock('deutsch'))], { language: 'de' })
    const lines = pages(cards(german, { words: 24 }).value.blocks).map((page) => page[2] ?? '')
    expect(lines).toHaveLength(9)
    expect(lines.every((line) => /^Am \d+\.\u00a0März\s.* \d00\.$/.test(line))).toBe(true)
    const dutch = note([inSection('key-messages', pointBlock('deutsch'))], { language: 'nl' })
    expect(pages(cards(dutch, { words: 24 }).value.blocks)).toHaveLength(9)
  })

  test('divide a line between its blocks where that is enough, and leave no heading behind', () => {
    const { blocks } = cards(note([inSection('key-messages', pointBlock('parts'))])).value
    expect(pages(blocks).map((page) => page.slice(2))).toEqual([[long(50)], ['Deeper', long(40), 'Short.']])
  })

  test('divide a list between its items, which keep their numbers', () => {
    const { blocks } = cards(note([inSection('key-messages', pointBlock('steps'))])).value
    const lists = blocks.flatMap((block) => (block.kind === 'list' ? [block] : []))
    expect(lists.map(({ start, items }) => [start, items.length])).toEqual([
      [1, 7],
      [8, 2],
    ])
  })

  test('of a long text or of many lines are found in few questions, none of which is asked twice', () => {
    const topic = 'Long'
    const points = [
      aTalkingPoint({ id: 'endless', topic, text: Array.from({ length: 300 }, sentence).join(' ') }),
      ...Array.from({ length: 200 }, (_, index) =>
        aTalkingPoint({ id: `line-${index}`, topic, text: `Line ${index}.` }),
      ),
    ]
    const full = aLibrary({ dossiers: [aDossier({ id: 'za', name: 'South Africa' })], 'talking-points': points })
    for (const { ids, most } of [
      { ids: ['endless'], most: 50 * 3 },
      { ids: points.slice(1).map(({ id }) => id), most: 12 * 6 },
    ]) {
      const asked: string[] = []
      const fits = (card: DocumentTree) => {
        asked.push(blocksText(card.blocks))
        return roomFor(80)(card)
      }
      const briefing = note([inSection('key-messages', ...ids.map(pointBlock))])
      const { value, notices } = composeCards(full, briefing, today, 'card-a5', fits)
      expect(pages(value.blocks).length).toBeGreaterThan(5)
      expect(notices.map(({ code }) => code)).not.toContain('card-too-full')
      expect(asked.length).toBeLessThan(most)
      expect(new Set(asked).size).toBe(asked.length)
    }
  })

  test('of more than ninety-nine have room for the longer numbers of their topic', () => {
    const said = 'Ports stay open. Water is shared.'
    const point = aTalkingPoint({
      id: 'endless',
      topic: 'Long',
      text: Array.from({ length: 120 }, () => said).join(' '),
    })
    const full = aLibrary({ 'talking-points': [point] })
    const briefing = note([inSection('key-messages', pointBlock('endless'))])
    const most = ['Long (99/99)', 'Key messages · 4\u00a0March\u00a02027', said].join('\n').length
    const fits = ({ blocks }: DocumentTree) => blocksText(blocks).length <= most
    const { value, notices } = composeCards(full, briefing, today, 'card-a5', fits)
    const lines = pages(value.blocks)
    expect(lines.length).toBeGreaterThan(99)
    expect(lines.filter((page) => page.join('\n').length > most)).toEqual([])
    expect(notices.map(({ code }) => code)).not.toContain('card-too-full')
  })

  test('are spoken from, so that footnotes stay in the note', () => {
    const { blocks } = cards(note([inSection('key-messages', pointBlock('ports'))])).value
    expect(JSON.stringify(blocks)).not.toContain('footnote')
  })

  test('hear of what is wrong with the points on them, and of nothing else in the note', () => {
    const briefing = note([
      inSection('scene-setter'),
      inSection('key-messages', pointBlock('gone')),
      inSection('background', pointBlock('lost')),
    ])
    const missing = cards(briefing).notices.filter(({ code }) => code === 'missing-record')
    expect(missing).toEqual([expect.objectContaining({ id: 'gone' })])
    expect(cards(briefing).notices.map(({ code }) => code)).not.toContain('no-scene-setter')
  })

  test('without a word to say are one page that says whose cards they are', () => {
    expect(blocksText(cards(note([])).value.blocks)).toBe('Talking-point cards: Bilateral meeting')
  })

  test('are written in the note’s language, and mark what stands in another', () => {
    const titles = languages.map((language) => {
      const briefing = note([inSection('key-messages', pointBlock('dutch'))], { language })
      const { value } = cards(briefing)
      return [value.properties.title, blocksText(value.blocks.slice(1, 2))]
    })
    expect(titles).toEqual([
      ['Spreekkaarten: Bilateral meeting', 'Kernboodschappen · South Africa · 4\u00a0maart\u00a02027'],
      ['Talking-point cards: Bilateral meeting', 'Key messages · South Africa · 4\u00a0March\u00a02027'],
      ['Sprechkarten: Bilateral meeting', 'Kernbotschaften · South Africa · 4.\u00a0März\u00a02027'],
      ['Fiches d’entretien\u00a0: Bilateral meeting', 'Messages clés · South Africa · 4\u00a0mars\u00a02027'],
    ])
    const [topic] = cards(note([inSection('key-messages', pointBlock('dutch'))])).value.blocks
    expect(topic).toEqual({
      kind: 'heading',
      level: 1,
      text: [{ kind: 'foreign', language: 'nl', content: [{ kind: 'text', text: 'Handel' }] }],
    })
  })
})
