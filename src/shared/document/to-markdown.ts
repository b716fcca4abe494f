import { blocksText, inlineText } from './plain-text'
import { renderBlockWith, renderInlineWith } from './render-with'
import type {
  Alignment,
  Block,
  BlockRenderers,
  DocumentTree,
  Inline,
  InlineRenderers,
  ParagraphRole,
  TableCell,
} from './tree'

/** What one document's parts share: its footnotes, in the order of their references. */
type Notes = string[]

type ListBlock = Extract<Block, { kind: 'list' }>

/** Inside a table, a bar ends the cell and a line break cannot be written as one. */
type Surroundings = { readonly notes: Notes; readonly inTable: boolean }

/** Characters that could mean something to a Markdown reader wherever they stand. */
const meaningful = /[\\`*_[\]<>~|]|&(?=#?\w+;)|(?<=\w)@(?=\w)|:(?=\/\/)|(?<=\bwww)\.|!(?=\[)|(?<=\])\(/g

function escaped(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ').replace(meaningful, '\\$&')
}

/** What would start a list, a heading, a quote or a rule at the beginning of a line. */
function escapedStart(line: string): string {
  return line
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[ \t]+/, (space) => '&#32;'.repeat(space.length))
}

/** A fence or delimiter longer than any run of the same sign in the text. */
function fence(text: string, sign: string, least: number): string {
  const runs = text.match(new RegExp(`${sign}+`, 'g')) ?? []
  return sign.repeat(Math.max(least, ...runs.map((run) => run.length + 1)))
}

function codeSpan(text: string, inTable: boolean): string {
  if (text === '') return ''
  const ticks = fence(text, '`', 1)
  const padded = /^`|`$|^ .* $/.test(text) ? ` ${text} ` : text
  return ticks + (inTable ? padded.replace(/\|/g, '\\|') : padded) + ticks
}

/** Emphasis only opens and closes next to letters, so the spaces at its ends stand outside. */
function wrapped(content: string, star: '*' | '**' | '~~'): string {
  // Three stars in a row would not say which of the two kinds is the outer one.
  const sign = /^[\s~]*\*|\*[\s~]*$/.test(content) ? star.replace(/\*/g, '_') : star
  const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? []
  return inside === '' ? content : `${before}${sign}${inside}${sign}${after}`
}

/** An address that says all by itself. */
const bareAddress = /^(https?|ftp):[^\s<>&\\|]+$/

function linkAddress(href: string): string {
  const encoded = href.replace(/[<>\n]/g, encodeURIComponent).replace(/\\/g, '\\\\')
  return /[\s()]/.test(encoded) || encoded === '' ? `<${encoded}>` : encoded
}

function linkTitle(title: string | null): string {
  return title === null ? '' : ` "${title.replace(/[\\"]/g, '\\$&').replace(/\n/g, ' ')}"`
}

function image(source: string, title: string | null, alt: string): string {
  return `![${escaped(alt)}](${linkAddress(source)}${linkTitle(title)})`
}

function inlineRenderers(around: Surroundings): InlineRenderers<string> {
  const within = (content: readonly Inline[]) => inlines(content, around)
  return {
    text: ({ text }) => escaped(text),
    strong: ({ content }) => wrapped(within(content), '**'),
    emphasis: ({ content }) => wrapped(within(content), '*'),
    strike: ({ content }) => wrapped(within(content), '~~'),
    code: ({ text }) => codeSpan(text, around.inTable),
    link: ({ href, title, content }) =>
      title === null && bareAddress.test(href) && inlineText(content) === href
        ? `<${href}>`
        : `[${within(content)}](${linkAddress(href)}${linkTitle(title)})`,
    image: ({ source, title, alt }) => image(source, title, alt),
    break: () => (around.inTable ? '<br>' : '\\\n'),
    foreign: ({ content }) => within(content),
    footnote: ({ content }) => {
      const number = around.notes.length + 1
      around.notes.push('')
      around.notes[number - 1] = inlines(content, around).replace(/\n/g, '\n    ')
      return `[^${number}]`
    },
  }
}

function inlines(content: readonly Inline[], around: Surroundings): string {
  const renderers = inlineRenderers(around)
  return content.map((inline) => renderInlineWith(renderers, inline)).join('')
}

function line(content: readonly Inline[], notes: Notes): string {
  return inlines(content, { notes, inTable: false }).split('\n').map(escapedStart).join('\n')
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((words, index) => (index === 0 ? first + words : words === '' ? '' : rest + words))
    .join('\n')
}

const dashes: Readonly<Record<Alignment, string>> = { start: '---', center: ':-:', end: '--:' }

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A cell holds one line: its paragraphs are divided by breaks, anything larger gives up its form and keeps its words. */
function cellText(blocks: readonly Block[], notes: Notes): string {
  return blocks
    .map((block) => {
      const words = block.kind === 'paragraph' || block.kind === 'heading' ? block.text : null
      if (words !== null) return inlines(words, { notes, inTable: true })
      return blocksText([block])
        .split('\n')
        .map((text) => escaped(text.replace(/\t/g, ' · ')))
        .join('<br>')
    })
    .join('<br>')
}

function table(
  header: readonly string[],
  alignments: readonly Alignment[],
  rows: readonly (readonly string[])[],
): string {
  return [tableRow(header), tableRow(alignments.map((align) => dashes[align])), ...rows.map(tableRow)].join('\n')
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
      return words === '' ? '' : `${'#'.repeat(level)} ${words.replace(/(#+)$/, '\\$1')}`
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
      [`# ${escaped(title)}`, ...(subtitle === null ? [] : [`*${escaped(subtitle)}*`]), ...lines.map(escaped)].join(
        '\n\n',
      ),
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
function blockList(blocks: readonly Block[], notes: Notes, between: string): string {
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

function markingLine(tree: DocumentTree): string {
  return tree.properties.marking === null ? '' : `**${escaped(tree.properties.marking.label)}**`
}

/** The whole document as Markdown (GFM), its marking at the top and at the end, its footnotes last. */
export function treeToMarkdown(tree: DocumentTree): string {
  const notes: Notes = []
  const body = blockList(tree.blocks, notes, '\n\n')
  const footnotes = notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n')
  const parts = [markingLine(tree), body, footnotes, markingLine(tree)].filter((part) => part !== '')
  return `${parts.join('\n\n')}\n`
}
