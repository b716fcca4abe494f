import { declaration } from '../xml/declaration'
import { footnoteParagraph } from './render-inlines'
import { namespaces } from './word-parts'

/** The line between text and notes, which Word keeps among the notes under numbers of its own. */
function separator(id: number, type: string, sign: string): string {
  return `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${sign}/></w:r></w:p></w:footnote>`
}

/** word/footnotes.xml: the notes in the order of their references, from 1. */
export function footnotesPart(notes: readonly string[]): string {
  const written = notes.map((runs, index) => `<w:footnote w:id="${index + 1}">${footnoteParagraph(runs)}</w:footnote>`)
  return [
    `${declaration}<w:footnotes ${namespaces}>`,
    separator(-1, 'separator', 'separator'),
    separator(0, 'continuationSeparator', 'continuationSeparator'),
    ...written,
    '</w:footnotes>',
  ].join('')
}
