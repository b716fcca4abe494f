import type { Block, Inline, ListItem } from '../document/tree'
import { documentWord } from '../language/document-words'
import type { Briefing, BriefingSectionKind } from '../model/briefing'
import { agreementTitle } from '../model/record-title'
import type { TalkingPoint } from '../model/talking-point'
import { type AgreementEntry, composeAgreements } from './compose-agreements'
import { composeDossierSection } from './compose-dossier-section'
import { composePeople, type PersonEntry } from './compose-person'
import { composeTrade } from './compose-trade'
import { blocksIn, emphasis, nameIn, paragraph, plain, strong } from './localized-content'
import type { ResolvedBlock } from './resolve-block'

/** What one block becomes; neighbours of the same form are joined into one list or table. */
type Piece =
  | { readonly form: 'items'; readonly topic: readonly Inline[]; readonly items: readonly ListItem[] }
  | { readonly form: 'question'; readonly question: readonly Inline[]; readonly answer: readonly Block[] }
  | { readonly form: 'agreement'; readonly entry: AgreementEntry }
  | { readonly form: 'person'; readonly entry: PersonEntry }
  | { readonly form: 'blocks'; readonly blocks: readonly Block[] }

/** Sections that are read as a list of points. */
const listSections: readonly BriefingSectionKind[] = ['objectives', 'key-messages', 'to-raise', 'avoid']

/** A section's blocks without its heading; empty when none of them has anything to print. */
export function composeSection(
  briefing: Briefing,
  kind: BriefingSectionKind,
  blocks: readonly ResolvedBlock[],
): readonly Block[] {
  const pieces = blocks
    .map((block) => piece(briefing, kind, block, carriesTrade(block, blocks)))
    .filter((each) => !isEmpty(each))
  if (pieces.length === 0) return []
  const printed = runs(pieces).flatMap((run) => joined(briefing, run))
  return kind === 'avoid'
    ? [paragraph(plain(documentWord('avoidNote', briefing.language)), 'note'), ...printed]
    : printed
}

/** The figures of trade go with what is written of the economy, once for each partner. */
function carriesTrade(block: ResolvedBlock, blocks: readonly ResolvedBlock[]): boolean {
  const first = blocks.find(
    (each) =>
      each.kind === 'dossier-section' &&
      block.kind === 'dossier-section' &&
      each.dossier.id === block.dossier.id &&
      each.section.kind === 'economy-trade',
  )
  return first === block
}

function piece(briefing: Briefing, kind: BriefingSectionKind, block: ResolvedBlock, withTrade: boolean): Piece {
  const { language } = briefing
  switch (block.kind) {
    case 'text': {
      const blocks = blocksIn(block.text, language, 2)
      const items = listSections.includes(kind) ? asItems(blocks) : null
      return items === null ? { form: 'blocks', blocks } : { form: 'items', topic: [], items }
    }
    case 'goal':
      return { form: 'items', topic: [], items: itemOf(blocksIn(block.text, language, 2)) }
    case 'talking-point':
      return pointPiece(briefing, kind, block.point, blocksIn(block.text, language, 2))
    case 'dossier-section': {
      const isOnlyPartner = briefing.partners.length === 1 && briefing.partners[0] === block.dossier.id
      const partner = isOnlyPartner ? null : 'with-partner'
      const blocks = composeDossierSection(block.dossier, block.section, block.text, language, partner)
      const figures = withTrade && blocks.length > 0 ? composeTrade(block.dossier, language) : []
      return { form: 'blocks', blocks: [...blocks, ...figures] }
    }
    case 'agreement':
      return { form: 'agreement', entry: { agreement: block.agreement, text: block.text } }
    case 'person':
      return { form: 'person', entry: { person: block.person, cv: block.text } }
    case 'missing':
      return { form: 'blocks', blocks: [] }
  }
}

function pointPiece(briefing: Briefing, kind: BriefingSectionKind, point: TalkingPoint, text: readonly Block[]): Piece {
  const topic = nameIn(point.topic, briefing.language)
  const question = nameIn(point.question, briefing.language)
  if (kind === 'if-raised') return { form: 'question', question: question.length > 0 ? question : topic, answer: text }
  const withQuestion = question.length > 0 ? [paragraph(emphasis(question)), ...text] : text
  if (kind === 'to-raise') return { form: 'items', topic, items: itemOf(withQuestion) }
  return { form: 'items', topic: [], items: itemOf(led(topic, withQuestion)) }
}

function itemOf(blocks: readonly Block[]): readonly ListItem[] {
  return blocks.length === 0 ? [] : [{ checked: null, blocks }]
}

/** Free text that is one paragraph or one bulleted list joins the points around it; other text stands on its own. */
function asItems(blocks: readonly Block[]): readonly ListItem[] | null {
  const [only] = blocks
  if (only === undefined || blocks.length > 1) return null
  if (only.kind === 'list' && !only.ordered) return only.items
  return only.kind === 'paragraph' ? itemOf(blocks) : null
}

/** Puts the bold topic before the first words: "**Trade.** Market access …". */
function led(topic: readonly Inline[], blocks: readonly Block[]): readonly Block[] {
  if (topic.length === 0 || blocks.length === 0) return blocks
  const label = strong([...topic, { kind: 'text', text: '.' }])
  const [first, ...others] = blocks
  if (first?.kind !== 'paragraph') return [paragraph(label), ...blocks]
  return [{ ...first, text: [...label, { kind: 'text', text: ' ' }, ...first.text] }, ...others]
}

function isEmpty(each: Piece): boolean {
  switch (each.form) {
    case 'items':
      return each.items.length === 0
    case 'blocks':
      return each.blocks.length === 0
    case 'question':
      return each.answer.length === 0
    case 'agreement':
      return agreementTitle(each.entry.agreement, 'en') === ''
    case 'person':
      return false
  }
}

/** Neighbours of one form, and for points to raise of one topic. */
function runs(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = []
  for (const each of pieces) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && belongTogether(before, each)) last.push(each)
    else found.push([each])
  }
  return found
}

function belongTogether(one: Piece, other: Piece): boolean {
  if (one.form !== other.form || one.form === 'blocks') return false
  return one.form !== 'items' || other.form !== 'items' || JSON.stringify(one.topic) === JSON.stringify(other.topic)
}

function joined(briefing: Briefing, run: readonly Piece[]): readonly Block[] {
  const { language } = briefing
  const [first] = run
  switch (first?.form) {
    case undefined:
      return []
    case 'blocks':
      return first.blocks
    case 'items': {
      const items = run.flatMap((each) => (each.form === 'items' ? each.items : []))
      const list: Block = { kind: 'list', ordered: false, start: 1, loose: false, items }
      return first.topic.length === 0 ? [list] : [paragraph(first.topic, 'topic-line'), list]
    }
    case 'question':
      return [
        {
          kind: 'questions',
          questionLabel: documentWord('question', language),
          answerLabel: documentWord('answer', language),
          rows: run.flatMap((each) =>
            each.form === 'question' ? [{ question: each.question, answer: each.answer }] : [],
          ),
        },
      ]
    case 'agreement': {
      const entries = run.flatMap((each) => (each.form === 'agreement' ? [each.entry] : []))
      return composeAgreements(entries, briefing.meeting.date, language, 3)
    }
    case 'person': {
      const entries = run.flatMap((each) => (each.form === 'person' ? [each.entry] : []))
      return composePeople(entries, language, 3)
    }
  }
}
