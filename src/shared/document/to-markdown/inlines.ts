import { inlineText } from '../plain-text'
import { renderInlineWith } from '../render-with'
import type { Inline, InlineRenderers } from '../tree'
import { escaped } from './escaped'
import { fence } from './fence'

/** What one document's parts share: its footnotes, in the order of their references. */
export type Notes = string[]

/** Inside a table, a bar ends the cell and a line break cannot be written as one. */
type Surroundings = { readonly notes: Notes; readonly inTable: boolean }

function codeSpan(text: string, inTable: boolean): string {
  if (text === '') return ''
  const ticks = fence(text, '`', 1)
  const padded = /^`|`$|^ .* $/.test(text) ? ` ${text} ` : text
  return ticks + (inTable ? padded.replace(/\|/g, '\\|') : padded) + ticks
}

/** Emphasis only opens and closes next to letters, so the spaces and breaks at its ends stand outside. */
export function wrapped(content: string, star: '*' | '**' | '~~'): string {
  // Three stars in a row would not say which of the two kinds is the outer one.
  const sign = /^[\s~]*\*|\*[\s~]*$/.test(content) ? star.replace(/\*/g, '_') : star
  const from = content.length - content.trimStart().length
  const until = endOfWords(content)
  if (until <= from) return content
  return `${content.slice(0, from)}${sign}${content.slice(from, until)}${sign}${content.slice(until)}`
}

/** Where the white space and the hard breaks begin that end a text. */
function endOfWords(content: string): number {
  let end = content.length
  for (;;) {
    const words = content.slice(0, end).trimEnd().length
    // Only a backslash that none before it escapes makes the line's end a hard break.
    let first = words
    while (content[first - 1] === '\\') first -= 1
    if (content[words] !== '\n' || (words - first) % 2 === 0) return words
    end = words - 1
  }
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

/** A picture. */
export function image(source: string, title: string | null, alt: string): string {
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
    aside: ({ content }) => wrapped(within(content), '*'),
    footnote: ({ content }) => {
      const number = around.notes.length + 1
      around.notes.push('')
      around.notes[number - 1] = inlines(content, around).replace(/\n/g, '\n    ')
      return `[^${number}]`
    },
  }
}

/** Running text as Markdown; the notes it refers to are added to those of the document. */
export function inlines(content: readonly Inline[], around: Surroundings): string {
  const renderers = inlineRenderers(around)
  return content.map((inline) => renderInlineWith(renderers, inline)).join('')
}
