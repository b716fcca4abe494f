import { parseInline, parseMarkdown } from '../document/markdown'
import { renderBlockWith } from '../document/render-with'
import type { Block, BlockRenderers, HeadingLevel, Inline } from '../document/tree'
import type { Language, LocalizedText } from '../model/language'
import { findText } from '../model/language'

/** How blocks are changed on their way into a document. */
type Change = {
  readonly text: (inlines: readonly Inline[]) => readonly Inline[]
  readonly level: (level: HeadingLevel) => HeadingLevel
}

function changed(blocks: readonly Block[], change: Change): readonly Block[] {
  const inner = (content: readonly Block[]) => changed(content, change)
  const changers: BlockRenderers<Block> = {
    heading: (block) => ({ ...block, level: change.level(block.level), text: change.text(block.text) }),
    paragraph: (block) => ({ ...block, text: change.text(block.text) }),
    list: (block) => ({ ...block, items: block.items.map((item) => ({ ...item, blocks: inner(item.blocks) })) }),
    quote: (block) => ({ ...block, blocks: inner(block.blocks) }),
    code: (block) => block,
    table: (block) => ({
      ...block,
      header: block.header.map((cell) => ({ blocks: inner(cell.blocks) })),
      rows: block.rows.map((row) => row.map((cell) => ({ blocks: inner(cell.blocks) }))),
    }),
    facts: (block) => ({ ...block, rows: block.rows.map((row) => ({ ...row, value: change.text(row.value) })) }),
    questions: (block) => ({
      ...block,
      rows: block.rows.map((row) => ({ question: change.text(row.question), answer: inner(row.answer) })),
    }),
    cover: (block) => block,
    contents: (block) => block,
    rule: (block) => block,
    chart: (block) => block,
    'page-break': (block) => block,
    'section-break': (block) => block,
  }
  return blocks.map((block) => renderBlockWith(changers, block))
}

/** The same blocks with every heading `by` levels deeper; Word has six. */
export function deeper(blocks: readonly Block[], by: number): readonly Block[] {
  return changed(blocks, { text: (inlines) => inlines, level: (level) => Math.min(6, level + by) as HeadingLevel })
}

/** The same blocks with other running text; words that are not running text, such as a caption, stay. */
export function withText(blocks: readonly Block[], text: Change['text']): readonly Block[] {
  return changed(blocks, { text, level: (level) => level })
}

/** The same blocks without their footnotes. */
export function withoutFootnotes(blocks: readonly Block[]): readonly Block[] {
  const text = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines
      .filter((inline) => inline.kind !== 'footnote')
      .map((inline) => ('content' in inline ? { ...inline, content: text(inline.content) } : inline))
  return withText(blocks, text)
}

/** Marks a run that is not in the document's language, for spelling, hyphenation and reading aloud. */
export function marked(inlines: readonly Inline[], used: Language, document: Language): readonly Inline[] {
  return used === document || inlines.length === 0 ? inlines : [{ kind: 'foreign', language: used, content: inlines }]
}

/** Words as they are, without Markdown. */
export function plain(words: string): readonly Inline[] {
  return words === '' ? [] : [{ kind: 'text', text: words }]
}

/** Bold content; nothing stays nothing. */
export function strong(content: readonly Inline[]): readonly Inline[] {
  return content.length === 0 ? [] : [{ kind: 'strong', content }]
}

/** Words about the text rather than of it; nothing stays nothing. */
export function aside(content: readonly Inline[]): readonly Inline[] {
  return content.length === 0 ? [] : [{ kind: 'aside', content }]
}

/** Emphasised content; nothing stays nothing. */
export function emphasis(content: readonly Inline[]): readonly Inline[] {
  return content.length === 0 ? [] : [{ kind: 'emphasis', content }]
}

/** A paragraph, of body text unless told otherwise. */
export function paragraph(text: readonly Inline[], role: 'body' | 'topic-line' | 'note' | 'caption' = 'body'): Block {
  return { kind: 'paragraph', role, text }
}

/** A heading of the given level. */
export function heading(level: HeadingLevel, text: readonly Inline[]): Block {
  return { kind: 'heading', level, text }
}

/** A name or another short text without Markdown; empty when it is written in no language. */
export function nameIn(text: LocalizedText, language: Language): readonly Inline[] {
  const found = findText(text, language)
  return found === null ? [] : marked(plain(found.text.trim()), found.language, language)
}

/** A text as running text: its paragraphs follow each other with a break between them. */
export function runningTextIn(text: LocalizedText, language: Language): readonly Inline[] {
  const found = findText(text, language)
  if (found === null) return []
  const paragraphs = found.text.split(/\n[ \t]*\n/).filter((part) => part.trim() !== '')
  const inlines = paragraphs.flatMap((part, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'break' } as const]),
    ...parseInline(part.trim()),
  ])
  return marked(inlines, found.language, language)
}

/** A Markdown text as blocks whose headings start below level `under`; empty when it is written in no language. */
export function blocksIn(text: LocalizedText, language: Language, under: number): readonly Block[] {
  const found = findText(text, language)
  if (found === null) return []
  return changed(parseMarkdown(found.text), {
    text: (inlines) => marked(inlines, found.language, language),
    level: stepwise(under),
  })
}

/** Gives one heading after the other its level below `under`, so that none skips a level, whatever signs it was typed with. */
function stepwise(under: number): (level: HeadingLevel) => HeadingLevel {
  const open: HeadingLevel[] = []
  return (level) => {
    for (let last = open.at(-1); last !== undefined && last >= level; last = open.at(-1)) open.pop()
    open.push(level)
    return Math.min(6, under + open.length) as HeadingLevel
  }
}
