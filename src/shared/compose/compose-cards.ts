import { inlineText } from '../document/plain-text'
import type { Block, DocumentProperties, DocumentTree, Inline, PaperKind } from '../document/tree'
import { proseDate } from '../language/dates'
import { documentWord, fillWords } from '../language/document-words'
import { proseList } from '../language/lists'
import { valueName } from '../language/value-names'
import type { Briefing, BriefingSection } from '../model/briefing'
import type { IsoDate } from '../model/id'
import { textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { bindDates } from './bind-dates'
import { briefingMarking, printedMarking } from './briefing-marking'
import { checkBriefing } from './check-briefing'
import { divideLine } from './divide-line'
import { subjectOf } from './header-block'
import { blocksIn, emphasis, heading, nameIn, paragraph, plain, withoutFootnotes } from './localized-content'
import { makeNotice } from './make-notice'
import { mostThatFit } from './most-that-fit'
import type { Composed, Notice } from './notice'
import { partnerName, type ResolvedBlock, resolveBlock } from './resolve-block'
import type { Steps } from './steps'

export type CardPaper = Exclude<PaperKind, 'document'>

/** What is said while standing, in the order in which the note has it; the rest of the note stays in the folder. */
const cardSections = ['key-messages', 'to-raise'] as const
type CardSection = (typeof cardSections)[number]

/** Whether a document of one card stands on one page. */
export type FitsOnCard = (card: DocumentTree) => boolean

/** One thing to say, on its topic; without one it goes with the others of its section. */
type Line = { readonly topic: readonly Inline[]; readonly blocks: readonly Block[] }

type Card = {
  readonly kind: CardSection
  readonly topic: readonly Inline[]
  readonly lines: readonly (readonly Block[])[]
}

/** A card, and whether what is on it stands on one page. */
type FittedCard = Card & { readonly fits: boolean }

/** The cards of a note, each topic on one, however much that is. */
export type UndividedCards = {
  /** Its pictures are those of the divided cards. */
  readonly tree: DocumentTree
  readonly cards: readonly Card[]
}

/** What the cards will say, block by block: what is to be read for `fits`, such as pictures, is found in it. */
export function* undividedInSteps(library: Library, briefing: Briefing, paper: CardPaper): Steps<UndividedCards> {
  const { language } = briefing
  const about = textIn(briefing.title, language) || subjectOf(library, briefing)
  const properties: DocumentProperties = {
    title: fillWords(documentWord('cardsTitle', language), { title: about }),
    subject: subjectOf(library, briefing),
    author: briefing.drafter,
    language,
    marking: printedMarking(briefingMarking(library, briefing), language),
    version: briefing.version,
    asOf: briefing.asOf,
    paper,
    draft: briefing.clearance.state !== 'cleared',
  }
  const cards: Card[] = []
  for (const section of briefing.sections.filter(isSpoken)) cards.push(...(yield* cardsOf(library, briefing, section)))
  return { tree: treeOf(library, briefing, properties, cards), cards }
}

/**
 * Cards to speak from: the key messages and what to raise, one topic a page, under the note's marking. Lines that do not
 * fit on one card go on to a next one of the same topic, and a line that is too long for any card is divided; what cannot
 * be divided is named in the notices. Footnotes, sources and background are left to the note. Each step asks once whether
 * something fits.
 */
export function* cardsInSteps(
  library: Library,
  briefing: Briefing,
  today: IsoDate,
  { tree: { properties }, cards }: UndividedCards,
  fits: FitsOnCard,
): Steps<Composed<DocumentTree>> {
  const hasRoom = (card: Card): boolean => fits({ properties, blocks: page(library, briefing, card) })
  const found: FittedCard[] = []
  for (const card of cards) found.push(...(yield* divided(card, hasRoom)))
  const tree = treeOf(library, briefing, properties, found)
  yield
  return {
    value: tree,
    notices: [
      ...checkBriefing(library, briefing, today).filter((notice) => concernsCards(briefing, notice)),
      ...found.filter((card) => !card.fits).map((card) => tooFull(briefing, card)),
    ],
  }
}

function treeOf(
  library: Library,
  briefing: Briefing,
  properties: DocumentProperties,
  cards: readonly Card[],
): DocumentTree {
  const pages = cards.map((card) => page(library, briefing, card))
  return {
    properties,
    blocks:
      pages.length === 0
        ? [heading(1, plain(properties.title))]
        : pages.flatMap((blocks, index) => (index === 0 ? blocks : [{ kind: 'page-break' } as const, ...blocks])),
  }
}

type SpokenSection = BriefingSection & { readonly kind: CardSection }

function isSpoken(section: BriefingSection): section is SpokenSection {
  return cardSections.some((kind) => kind === section.kind)
}

function* cardsOf(library: Library, briefing: Briefing, section: SpokenSection): Steps<readonly Card[]> {
  const lines: Line[] = []
  for (const block of section.blocks) {
    yield
    for (const { topic, blocks } of linesOf(briefing, resolveBlock(library, block, briefing.language))) {
      lines.push({ topic, blocks: bindDates(withoutFootnotes(blocks)) })
    }
  }
  const topics = new Map<string, Line[]>()
  for (const line of lines) {
    const key = inlineText(line.topic)
    const ofTopic = topics.get(key)
    if (ofTopic === undefined) topics.set(key, [line])
    else ofTopic.push(line)
  }
  return [...topics.values()].map((ofTopic) => ({
    kind: section.kind,
    topic: ofTopic[0]?.topic ?? [],
    lines: ofTopic.map(({ blocks }) => blocks),
  }))
}

/** Only what is said: a record that stands among the points of a note is there to be read. */
function linesOf({ language }: Briefing, block: ResolvedBlock): readonly Line[] {
  switch (block.kind) {
    case 'talking-point': {
      const question = emphasis(nameIn(block.point.question, language))
      const text = blocksIn(block.text, language, 1)
      const blocks = question.length === 0 || text.length === 0 ? text : [paragraph(question), ...text]
      return blocks.length === 0 ? [] : [{ topic: nameIn(block.point.topic, language), blocks }]
    }
    case 'text':
      return byHeading(blocksIn(block.text, language, 0))
    case 'goal':
      return byHeading(blocksIn(block.text, language, 1))
    case 'dossier-section':
    case 'agreement':
    case 'person':
    case 'missing':
      return []
  }
}

/** Free text: what stands under a heading has it for a topic, and a list is as many lines as it has items. */
function byHeading(blocks: readonly Block[]): readonly Line[] {
  const parts: { topic: readonly Inline[]; blocks: Block[] }[] = [{ topic: [], blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) parts.push({ topic: block.text, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts.flatMap((part) => {
    const [only] = part.blocks
    if (only === undefined) return []
    if (part.blocks.length > 1 || only.kind !== 'list' || only.ordered) return [part]
    return only.items.map((item) => ({ topic: part.topic, blocks: item.blocks }))
  })
}

/** As many lines on a card as fit; a line is divided only where it is too much for any card. */
function* divided(card: Card, hasRoom: (card: Card) => boolean): Steps<readonly FittedCard[]> {
  yield
  if (hasRoom(card)) return [{ ...card, fits: true }]
  // Where there are more cards than was thought, their longer numbers may take the topic to one line more.
  for (let most = 99; ; most = most * 10 + 9) {
    const topic = numbered(card.topic, most, most)
    const cards = yield* filled(card.lines, (lines) => hasRoom({ ...card, topic, lines }))
    if (cards.length < 2) return [{ ...card, fits: false }]
    if (cards.length > most) continue
    return cards.map(({ lines, fits }, index) => {
      return { kind: card.kind, topic: numbered(card.topic, index + 1, cards.length), lines, fits }
    })
  }
}

type Filled = Pick<FittedCard, 'lines' | 'fits'>

function* filled(lines: Card['lines'], hasRoom: (lines: Card['lines']) => boolean): Steps<readonly Filled[]> {
  const cards: Filled[] = []
  let guess = 1
  for (let placed = 0; placed < lines.length; ) {
    const shares = yield* divideLine(lines[placed] ?? [], (part) => hasRoom([part]))
    cards.push(...shares.map(({ blocks, fits }) => ({ lines: [blocks], fits })))
    placed += 1
    const from = placed
    const last = cards.at(-1)
    if (last?.fits !== true) continue
    const together = (first: number) => [...last.lines, ...lines.slice(from, from + first)]
    guess = yield* mostThatFit(lines.length - from, guess, (first) => hasRoom(together(first)))
    cards[cards.length - 1] = { lines: together(guess), fits: true }
    placed += guess
  }
  return cards
}

function numbered(topic: readonly Inline[], number: number, of: number): readonly Inline[] {
  return topic.length === 0 ? [] : [...topic, ...plain(` (${number}/${of})`)]
}

function page(library: Library, briefing: Briefing, card: Card): readonly Block[] {
  const { language, meeting } = briefing
  const section = valueName('briefingSection', card.kind, language)
  const partners = briefing.partners
    .map((id) => findRecord(library, 'dossiers', id))
    .filter((dossier) => dossier !== null)
    .map((dossier) => partnerName(dossier, language))
  const about = [
    card.topic.length === 0 ? '' : section,
    proseList(partners, language),
    proseDate(meeting.date, language),
  ].filter((part) => part !== '')
  const [only, ...others] = card.lines
  const said: readonly Block[] =
    only !== undefined && others.length === 0
      ? only
      : [
          {
            kind: 'list',
            ordered: false,
            start: 1,
            loose: true,
            items: card.lines.map((blocks) => ({ checked: null, blocks })),
          },
        ]
  return [
    ...bindDates([
      heading(1, card.topic.length === 0 ? plain(section) : card.topic),
      paragraph(plain(about.join(' · ')), 'note'),
    ]),
    ...said,
  ]
}

function tooFull({ language }: Briefing, { kind, topic }: Card): Notice {
  const title = inlineText(topic) || valueName('briefingSection', kind, language)
  return makeNotice({ code: 'card-too-full', title })
}

/** A notice about a place in the note concerns the cards where they say what stands there. */
function concernsCards({ sections }: Briefing, { at }: Notice): boolean {
  return at === null || sections.some((section) => section.id === at.section && isSpoken(section))
}
