import type { Token, Tokens } from 'marked'
import type { Inline } from '../tree'
import { type Around, alone } from './around'
import { decodeCharacterReferences } from './character-references'
import { restoreTabs } from './fenced-tabs'
import { type FootnoteReference, type KnownToken, known, neverToken } from './tokens'

const lineBreak = /^<br[ \t]*\/?>$/i

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

/** No spaces stand beside a line's end, but for those that are written as character references. */
function withoutSpaces(token: KnownToken, atStart: boolean, atEnd: boolean): KnownToken {
  if (token.type !== 'text' || (token.tokens?.length ?? 0) > 0) return token
  const { raw, text } = token
  const start = atStart ? spacesFrom(raw, 0, 1) : 0
  const end = atEnd ? spacesFrom(raw, raw.length - 1, -1) : 0
  return { ...token, text: text.slice(start, Math.max(start, text.length - end)) }
}

/** How many spaces stand one after the other from here on. */
function spacesFrom(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (/[ \t\n]/.test(text.charAt(at))) at += step
  return (at - from) * step
}

/** Running text as the document's, its neighbouring texts joined. */
export function inlinesOf(tokens: readonly Token[], around: Around, isWhole = false): readonly Inline[] {
  const isBreak = (index: number) => tokens[index]?.type === 'br'
  return joinTexts(
    known(tokens).flatMap((token, index) => {
      const atStart = isBreak(index - 1) || (isWhole && index === 0)
      const atEnd = isBreak(index + 1) || (isWhole && index === tokens.length - 1)
      return inlineOf(withoutSpaces(token, atStart, atEnd), around, tokens[index - 1]?.raw)
    }),
  )
}

/** A whole paragraph, heading or cell as running text: no spaces stand at its ends. */
export function wholeText(tokens: readonly Token[], around: Around): readonly Inline[] {
  return inlinesOf(tokens, around, true)
}

/** Text as it is written. */
export function literal(text: string): readonly Inline[] {
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
    const content = notes.lift(label)
    return content === null ? null : [{ kind: 'footnote', content }]
  }
  const content = notes.tellWithin(label, told)
  return content === null ? null : [...literal(/\S$/.test(before) ? ' (' : '('), ...content, ...literal(')')]
}

/** @param before what is written right before it */
export function inlineOf(token: KnownToken, around: Around, before = ''): readonly Inline[] {
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
