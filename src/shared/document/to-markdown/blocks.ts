import { renderBlockWith } from '../render-with'
import type { Block, BlockRenderers, Inline, ParagraphRole, TableCell } from '../tree'
import { escaped, escapedStart } from './escaped'
import { fence } from './fence'
import { image, inlines, type Notes, wrapped } from './inlines'
import { cellText, table } from './table'

type ListBlock = Extract<Block, { kind: 'list' }>

function line(content: readonly Inline[], notes: Notes): string {
  return inlines(content, { notes, inTable: false }).split('\n').map(escapedStart).join('\n')
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((words, index) => (index === 0 ? first + words : words === '' ? '' : rest + words))
    .join('\n')
}

function titled(caption: string | null, body: string): string {
  return caption === null || caption.trim() === '' ? body : `**${escaped(caption.trim())}**\n\n${body}`
}

/** What Markdown has for a paragraph's role, where the paragraph has no emphasis of its own. */
const paragraphSigns: Readonly<Record<ParagraphRole, '*' | '**' | null>> = {
  body: null,
  'topic-line': '**',
  note: '*',
  caption: '*',
}

function blockRenderers(notes: Notes): BlockRenderers<string> {
  const cells = (row: readonly TableCell[]) => row.map((cell) => cellText(cell.blocks, notes))
  return {
    heading: ({ level, text }) => {
      const words = inlines(text, { notes, inTable: false }).replace(/\\?\n/g, ' ').trim()
      return words === '' ? '' : `${'#'.repeat(level)} ${words.replace(/(?<!#)#+$/, '\\$&')}`
    },
    paragraph: ({ role, text }) => {
      const words = line(text, notes)
      const sign = paragraphSigns[role]
      return sign === null || words.trim() === '' || /[*_\n]/.test(words) ? words : wrapped(words, sign)
    },
    list: (block) => list(block, false, notes),
    quote: ({ blocks }) =>
      blockList(blocks, notes, '\n\n')
        .split('\n')
        .map((words) => (words === '' ? '>' : `> ${words}`))
        .join('\n'),
    code: ({ language, text }) => {
      const ticks = fence(text, '`', 3)
      const opening = `${ticks}${language?.replace(/`/g, '') ?? ''}`
      return text === '' ? `${opening}\n${ticks}` : `${opening}\n${text}\n${ticks}`
    },
    table: ({ columns, header, rows, caption }) =>
      titled(
        caption,
        table(
          cells(header),
          columns.map(({ align }) => align),
          rows.map(cells),
        ),
      ),
    facts: ({ caption, picture, rows }) => {
      const known = table(
        ['', ''],
        ['start', 'start'],
        rows.map(({ label, value }) => [`**${escaped(label)}**`, inlines(value, { notes, inTable: true })]),
      )
      return titled(caption, picture === null ? known : `${image(picture.source, null, picture.alt)}\n\n${known}`)
    },
    questions: ({ questionLabel, answerLabel, rows }) =>
      table(
        [escaped(questionLabel), escaped(answerLabel)],
        ['start', 'start'],
        rows.map(({ question, answer }) => [inlines(question, { notes, inTable: true }), cellText(answer, notes)]),
      ),
    cover: ({ title, subtitle, lines }) =>
      [
        `# ${escaped(title.replace(/ *\n/g, ' '))}`,
        ...(subtitle === null ? [] : [`*${escaped(subtitle)}*`]),
        ...lines.map(escaped),
      ].join('\n\n'),
    // Markdown readers make their own contents, and it has no pages.
    contents: () => '',
    rule: () => '---',
    // Its figures follow in a table; what it shows beyond them, its words tell.
    chart: ({ title, alt }) => titled(title, escaped(alt)),
    // Markdown has no pages; what begins on a new one begins with a heading.
    'page-break': () => '',
    'section-break': () => '',
  }
}

/** `other` takes the second kind of sign, which keeps a list apart from one of its kind right before it (section 5.3). */
function list({ ordered, start, loose, items }: ListBlock, other: boolean, notes: Notes): string {
  return items
    .map(({ checked, blocks }, index) => {
      const marker = ordered ? `${start + index}${other ? ')' : '.'} ` : other ? '* ' : '- '
      const box = checked === null ? '' : checked ? '[x] ' : '[ ] '
      const content = box + blockList(blocks, notes, loose ? '\n\n' : '\n')
      return indented(content, marker, ' '.repeat(marker.length)).trimEnd()
    })
    .join(loose ? '\n\n' : '\n')
}

/** Blocks in order, as close together as their kinds allow. */
export function blockList(blocks: readonly Block[], notes: Notes, between: string): string {
  const renderers = blockRenderers(notes)
  let text = ''
  let last: Block | null = null
  let other = false
  for (const block of blocks) {
    const follows = last?.kind === 'list' && block.kind === 'list' && last.ordered === block.ordered
    const isOther: boolean = follows && !other
    const rendered = block.kind === 'list' ? list(block, isOther, notes) : renderBlockWith(renderers, block)
    if (rendered.trim() === '') continue
    other = isOther
    const isClosed = last === null || (last.kind === 'paragraph' && block.kind === 'list') || last.kind === 'code'
    text += text === '' ? rendered : `${isClosed || follows ? between : '\n\n'}${rendered}`
    last = block
  }
  return text
}
