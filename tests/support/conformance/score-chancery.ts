import { renderWord } from '../../../src/main/export/word/render-word'
import type { HouseStyle } from '../../../src/shared/model/house-style'
import { aMarkdownTree } from '../document-trees'
import { docxParts } from '../read-docx'
import { compared } from './compare'
import { chancery } from './dialects'
import type { Example } from './examples'
import { hasRawHtml, readExpected } from './read-expected'
import { readWord } from './read-word'

/** The example's document as Chancery writes it. */
export function wordOf(markdown: string, style: HouseStyle): Promise<Uint8Array> {
  return renderWord(aMarkdownTree(markdown), { style, pictures: new Map(), template: null })
}

/** What the example's HTML asks for, and what the Word file of its Markdown says. */
export async function compareExample(
  { markdown, html }: Pick<Example, 'markdown' | 'html'>,
  style: HouseStyle,
): Promise<{ readonly expected: string; readonly found: string }> {
  const expected = readExpected(html, markdown, { rawHtml: 'literal', images: 'named' })
  const found = readWord(docxParts(await wordOf(markdown, style)), chancery)
  return compared(expected, found, hasRawHtml(html, markdown))
}
