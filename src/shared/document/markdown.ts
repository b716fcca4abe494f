import { Lexer, Marked, type MarkedExtension, type MarkedToken, type Token, type Tokens } from 'marked'
import { decodeCharacterReferences } from './character-references'
import { costOfText, filledCells, isUnderlined, mostCostOf, mostFilledCells } from './costly-text'
import { restoreTabs, shieldTabs } from './fenced-tabs'
import { footnoteAt } from './footnote-definition'
import { Footnotes, mostInOneNote } from './footnotes'
import { blocksTooDeep, inlinesTooDeep, textTooDeep } from './nesting'
import { linesOfNote } from './note-lines'
import type { Alignment, Block, HeadingLevel, Inline, ListItem, TableCell } from './tree'

type FootnoteDefinition = { type: 'footnoteDefinition'; raw: string; label: string; tokens: Token[] }
type FootnoteReference = { type: 'footnoteReference'; raw: string; label: string }
type KnownToken = MarkedToken | FootnoteDefinition | FootnoteReference

/** What a token stands in. */
type Around = {
  /** Null where the text has no notes. */
  readonly notes: Footnotes<readonly Token[]> | null
  /** Inside a note, which cannot have notes of its own: the labels it has told, its own first. Null in the text. */
  readonly told: Set<string> | null
  /** A table's cell is one line: only there, a line break is written in HTML. */
  readonly inCell: boolean
}

/** Running text by itself. */
const alone: Around = { notes: null, told: null, inCell: false }

const lineBreak = /^<br[ \t]*\/?>$/i

/** The lexer looks through all the rest of a text for what underlines a heading: only where something does. */
const underlinedOnly: MarkedExtension = {
  tokenizer: { lheading: (source) => (isUnderlined(source) ? false : undefined) },
}

/** A table that would be filled up with too many cells stays as it is written. */
const boundedTables: MarkedExtension = {
  tokenizer: {
    table(source) {
      return this.lexer instanceof BoundedLexer && !this.lexer.mayFillUp(filledCells(source)) ? undefined : false
    },
  },
}

const plainReader = new Marked({ gfm: true }).use(underlinedOnly, boundedTables)

const footnoteReader = new Marked({ gfm: true }).use(underlinedOnly, boundedTables, {
  extensions: [
    {
      name: 'footnoteDefinition',
      level: 'block',
      tokenizer(source) {
        const found = footnoteAt(source)
        if (found === null) return undefined
        const { raw, label, text } = found
        const token: FootnoteDefinition = { type: 'footnoteDefinition', raw, label, tokens: [] }
        this.lexer.blockTokens(text, token.tokens)
        return token
      },
    },
    {
      name: 'footnoteReference',
      level: 'inline',
      tokenizer(source) {
        const [raw, label] = /^\[\^([^\]\s]{1,999})\]/.exec(source) ?? []
        if (raw === undefined || label === undefined) return undefined
        return { type: 'footnoteReference', raw, label }
      },
    },
  ],
})

/** The notes' own syntax costs time on every bracket, so only texts that have notes pay for it. */
function readerFor(text: string): Marked {
  return text.includes('[^') ? footnoteReader : plainReader
}

/** Reads running text as it is written where its signs would keep the lexer busy for minutes. */
class BoundedLexer extends Lexer {
  #left: number
  #cellsLeft = mostFilledCells

  constructor(reader: Marked, length: number) {
    super(reader.defaults)
    this.#left = mostCostOf(length)
  }

  mayFillUp(cells: number): boolean {
    if (cells > this.#cellsLeft) return false
    this.#cellsLeft -= cells
    return true
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    const cost = costOfText(source)
    if (cost > this.#left) {
      tokens.push({ type: 'html', raw: source, text: source, block: false, pre: false })
      return tokens
    }
    this.#left -= cost
    return super.inlineTokens(source, tokens)
  }
}

/** Every token any reader above can hand over; another one is a mistake in this file, found by the compiler. */
function known(tokens: readonly Token[]): readonly KnownToken[] {
  return tokens as readonly KnownToken[]
}

function neverToken(token: never): never {
  throw new Error(`Markdown token without a meaning: ${JSON.stringify(token)}`)
}

function collectFootnotes(tokens: readonly Token[], found: Map<string, readonly Token[]>): typeof found {
  for (const token of known(tokens)) {
    if (token.type === 'footnoteDefinition') {
      if (!found.has(token.label)) found.set(token.label, token.tokens)
    } else if (token.type === 'list') {
      for (const item of token.items) collectFootnotes(item.tokens, found)
    } else if (token.type === 'blockquote') {
      collectFootnotes(token.tokens, found)
    }
  }
  return found
}

/** Soft line breaks are spaces on paper. A long run of spaces is looked at once, not from each of them on. */
function onOneLine(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ')
}

/** Neighbouring texts become one, empty ones none. */
function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.kind === 'text' && inline.text === '') continue
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text }
    } else {
      joined.push(inline)
    }
  }
  return joined
}

function inlinesOf(tokens: readonly Token[], around: Around): readonly Inline[] {
  return joinTexts(known(tokens).flatMap((token, index) => inlineOf(token, around, tokens[index - 1]?.raw)))
}

function literal(text: string): readonly Inline[] {
  return [{ kind: 'text', text: restoreTabs(text) }]
}

function linkOf(token: Tokens.Link, around: Around): Inline {
  if (token.autolink === true) {
    return { kind: 'link', href: token.href, title: null, content: literal(token.text) }
  }
  const title = token.title ? decodeCharacterReferences(token.title) : null
  return { kind: 'link', href: decodeCharacterReferences(token.href), title, content: inlinesOf(token.tokens, around) }
}

function altOf(tokens: readonly Token[]): string {
  return known(tokens)
    .map((token) => {
      if (token.type === 'image') return altOf(token.tokens)
      if ('tokens' in token && token.tokens !== undefined) return altOf(token.tokens)
      return inlineOf(token, alone)
        .map((inline) => ('text' in inline ? inline.text : ' '))
        .join('')
    })
    .join('')
}

/** A note in the text; inside another, what it says in brackets, once. Null where there is none, or too much of it. */
function noteOf({ label }: FootnoteReference, { notes, told }: Around, before: string): readonly Inline[] | null {
  if (notes === null) return null
  if (told === null) {
    const content = notes.lift(label, (tokens) => blocksOf(tokens, { notes, told: new Set([label]), inCell: false }))
    return content === null ? null : [{ kind: 'footnote', content }]
  }
  if (told.has(label) || told.size === mostInOneNote) return null
  const tokens = notes.tokensOf(label)
  if (tokens === null) return null
  told.add(label)
  const content = linesOfNote(blocksOf(tokens, { notes, told, inCell: false }))
  return [...literal(/\S$/.test(before) ? ' (' : '('), ...content, ...literal(')')]
}

function inlineOf(token: KnownToken, around: Around, before = ''): readonly Inline[] {
  switch (token.type) {
    case 'text':
      if (token.tokens !== undefined && token.tokens.length > 0) return inlinesOf(token.tokens, around)
      return literal(onOneLine(decodeCharacterReferences(token.text)))
    case 'escape':
      return literal(token.text)
    case 'html':
      return around.inCell && lineBreak.test(token.text) ? [{ kind: 'break' }] : literal(onOneLine(token.text))
    case 'strong':
      return [{ kind: 'strong', content: inlinesOf(token.tokens, around) }]
    case 'em':
      return [{ kind: 'emphasis', content: inlinesOf(token.tokens, around) }]
    case 'del':
      return [{ kind: 'strike', content: inlinesOf(token.tokens, around) }]
    case 'codespan':
      return [{ kind: 'code', text: restoreTabs(token.text) }]
    case 'br':
      return [{ kind: 'break' }]
    case 'link':
      return [linkOf(token, around)]
    case 'image':
      return [
        {
          kind: 'image',
          source: decodeCharacterReferences(token.href),
          title: token.title ? decodeCharacterReferences(token.title) : null,
          alt: altOf(token.tokens),
        },
      ]
    case 'footnoteReference':
      return noteOf(token, around, before) ?? literal(token.raw)
    case 'checkbox':
    case 'space':
    case 'def':
    case 'footnoteDefinition':
      return []
    case 'paragraph':
    case 'heading':
      return inlinesOf(token.tokens, around)
    case 'code':
    case 'hr':
    case 'blockquote':
    case 'list':
    case 'list_item':
    case 'table':
      return literal(token.raw)
    default:
      return neverToken(token)
  }
}

function paragraph(text: readonly Inline[]): readonly Block[] {
  return text.length === 0 ? [] : [{ kind: 'paragraph', role: 'body', text }]
}

/** Raw HTML is shown as it was written, line by line: nothing of it is obeyed, nothing of it is lost. */
function literalLines(text: string): readonly Block[] {
  const lines = restoreTabs(text).trimEnd().split('\n')
  return paragraph(
    joinTexts(
      lines.flatMap((line, index): Inline[] => [
        ...(index > 0 ? [{ kind: 'break' as const }] : []),
        { kind: 'text', text: line },
      ]),
    ),
  )
}

const alignments: Readonly<Record<'left' | 'center' | 'right', Alignment>> = {
  left: 'start',
  center: 'center',
  right: 'end',
}

function tableOf(token: Tokens.Table, around: Around): Block {
  const cell = (from: Tokens.TableCell): TableCell => ({
    blocks: paragraph(inlinesOf(from.tokens, { ...around, inCell: true })),
  })
  return {
    kind: 'table',
    columns: token.align.map((align) => ({ align: align === null ? 'start' : alignments[align], share: null })),
    header: token.header.map(cell),
    rows: token.rows.map((row) => row.map(cell)),
    caption: null,
  }
}

function listOf(token: Tokens.List, around: Around): Block {
  const items = token.items.map(
    (item): ListItem => ({
      checked: item.task ? item.checked === true : null,
      blocks: blocksOf(item.tokens, around),
    }),
  )
  return {
    kind: 'list',
    ordered: token.ordered,
    start: typeof token.start === 'number' ? token.start : 1,
    loose: token.loose,
    items,
  }
}

/** The lexer takes the indent of a fence off its code only where the fence is of backticks. */
function withoutFenceIndent({ raw, text }: Tokens.Code): string {
  const [, indent] = /^( {1,3})~~~/.exec(raw) ?? []
  return indent === undefined ? text : text.replace(new RegExp(`^ {1,${indent.length}}`, 'gm'), '')
}

function codeOf(token: Tokens.Code): Block {
  const language = decodeCharacterReferences(token.lang ?? '').split(/\s/)[0] ?? ''
  // The lexer ends a text that ends in an empty line with one line feed more, for its own writer to take off again.
  const text = restoreTabs(withoutFenceIndent(token).replace(/\n$/, ''))
  return { kind: 'code', language: language === '' ? null : language, text }
}

function blockOf(token: KnownToken, around: Around): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: token.depth as HeadingLevel, text: inlinesOf(token.tokens, around) }]
    case 'paragraph':
      return paragraph(inlinesOf(token.tokens, around))
    case 'text':
      return paragraph(inlineOf(token, around))
    case 'list':
      return [listOf(token, around)]
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(token.tokens, around) }]
    case 'code':
      return [codeOf(token)]
    case 'table':
      return [tableOf(token, around)]
    case 'hr':
      return [{ kind: 'rule' }]
    case 'html':
      return literalLines(token.text)
    case 'list_item':
      return blocksOf(token.tokens, around)
    case 'space':
    case 'def':
    case 'checkbox':
    case 'footnoteDefinition':
      return []
    case 'escape':
    case 'strong':
    case 'em':
    case 'del':
    case 'codespan':
    case 'br':
    case 'link':
    case 'image':
    case 'footnoteReference':
      return paragraph(inlineOf(token, around))
    default:
      return neverToken(token)
  }
}

function blocksOf(tokens: readonly Token[], around: Around): readonly Block[] {
  return known(tokens).flatMap((token) => blockOf(token, around))
}

/** What is left of a text no parser can hold, such as ten thousand nested quotes: its paragraphs, as written. */
function unparsed(text: string): readonly Block[] {
  return text.split(/\n(?:[ \t]*\n)+/).flatMap((part) => literalLines(part))
}

/**
 * Markdown (CommonMark and GFM, with footnotes) as blocks. Raw HTML becomes literal text, character references are
 * decoded, nothing is fetched. Never throws: a text nested too deep for any parser comes back as plain paragraphs.
 */
export function parseMarkdown(text: string): readonly Block[] {
  if (textTooDeep(text)) return unparsed(text)
  try {
    const tokens = new BoundedLexer(readerFor(text), text.length).lex(shieldTabs(text))
    const blocks = blocksOf(tokens, {
      notes: new Footnotes(collectFootnotes(tokens, new Map())),
      told: null,
      inCell: false,
    })
    return blocksTooDeep(blocks) ? unparsed(text) : blocks
  } catch {
    return unparsed(text)
  }
}

/** One line of Markdown as running text, without block structure. Never throws. */
export function parseInline(text: string): readonly Inline[] {
  try {
    const inlines = inlinesOf(new BoundedLexer(plainReader, text.length).inlineTokens(text), alone)
    return inlinesTooDeep(inlines) ? literal(text) : inlines
  } catch {
    return literal(text)
  }
}
