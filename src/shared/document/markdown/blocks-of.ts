import type { Token, Tokens } from 'marked'
import type { Alignment, Block, HeadingLevel, Inline, ListItem, TableCell } from '../tree'
import type { Around } from './around'
import { decodeCharacterReferences } from './character-references'
import { restoreTabs } from './fenced-tabs'
import { inlineOf, wholeText } from './inlines-of'
import { type KnownToken, known, neverToken } from './tokens'

function paragraph(text: readonly Inline[]): readonly Block[] {
  return text.length === 0 ? [] : [{ kind: 'paragraph', role: 'body', text }]
}

/** Raw HTML is shown as it was written, line by line: nothing of it is obeyed, nothing of it is lost. */
export function literalLines(text: string): readonly Block[] {
  const lines = restoreTabs(text).trimEnd().split('\n')
  return paragraph(
    lines.flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' as const }] : []),
      ...(line === '' ? [] : [{ kind: 'text' as const, text: line }]),
    ]),
  )
}

const alignments: Readonly<Record<'left' | 'center' | 'right', Alignment>> = {
  left: 'start',
  center: 'center',
  right: 'end',
}

function tableOf(token: Tokens.Table, around: Around): Block {
  const cell = (from: Tokens.TableCell): TableCell => ({
    blocks: paragraph(wholeText(from.tokens, { ...around, inCell: true })),
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
      return [{ kind: 'heading', level: token.depth as HeadingLevel, text: wholeText(token.tokens, around) }]
    case 'paragraph':
      return paragraph(wholeText(token.tokens, around))
    case 'text':
      return paragraph(wholeText(token.tokens?.length ? token.tokens : [token], around))
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

/** Blocks as the document's. */
export function blocksOf(tokens: readonly Token[], around: Around): readonly Block[] {
  return known(tokens).flatMap((token) => blockOf(token, around))
}
