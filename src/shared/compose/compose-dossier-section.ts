import { loneImage } from '../document/lone-image'
import type { Block, Inline } from '../document/tree'
import { valueName } from '../language/value-names'
import type { Dossier, DossierSection } from '../model/dossier'
import type { Language, LocalizedText } from '../model/language'
import { aside, blocksIn, heading, nameIn, paragraph, plain } from './localized-content'
import { withOpeningLine } from './opening-line'
import { sourceNote } from './source-note'

/**
 * A part of a dossier under its name, opened by a line that says whether it may be used; its source and as-of date stand
 * in a footnote at the end of its words. `partner` puts the partner's name before the part's; `text` may be a note's own
 * wording. Empty without a text.
 */
export function composeDossierSection(
  dossier: Dossier,
  section: DossierSection,
  text: LocalizedText,
  language: Language,
  partner: 'with-partner' | null,
): readonly Block[] {
  const blocks = blocksIn(text, language, 3)
  if (blocks.length === 0) return []
  const name = plain(valueName('dossierSectionKind', section.kind, language))
  const before = partner === null ? [] : nameIn(dossier.name, language)
  const title = before.length === 0 ? name : [...before, ...plain(' – '), ...name]
  const trust = plain(valueName('disclosure', section.disclosure, language))
  return [heading(3, title), ...opened(trust, sourceNote(section, language), blocks)]
}

/**
 * The line begins the text's own first paragraph: LibreOffice now and then leaves a heading behind at the foot of a page
 * if it has to stay with a line that has to stay with the next. Before a list, a table or a picture it is a paragraph.
 */
function opened(trust: readonly Inline[], note: readonly Inline[], blocks: readonly Block[]): readonly Block[] {
  const words = withOpeningLine(trust, blocks, aside)
  return words === null ? [paragraph([...trust, ...note], 'note'), ...blocks] : withNote(words, note)
}

/** A footnote at the end of the last paragraph of words, be it in a list or a quotation. */
function withNote(blocks: readonly Block[], note: readonly Inline[]): readonly Block[] {
  const last = blocks.map(hasWords).lastIndexOf(true)
  return blocks.map((block, index) => (index === last ? noted(block, note) : block))
}

/** A picture that stands by itself would lose its caption to a footnote; tables, code and headings take none. */
function hasWords(block: Block): boolean {
  if (block.kind === 'paragraph') return loneImage(block) === null
  if (block.kind === 'quote') return block.blocks.some(hasWords)
  return block.kind === 'list' && block.items.some(({ blocks }) => blocks.some(hasWords))
}

function noted(block: Block, note: readonly Inline[]): Block {
  if (block.kind === 'paragraph') return { ...block, text: [...block.text, ...note] }
  if (block.kind === 'quote') return { ...block, blocks: withNote(block.blocks, note) }
  if (block.kind !== 'list') return block
  const last = block.items.map(({ blocks }) => blocks.some(hasWords)).lastIndexOf(true)
  const items = block.items.map((item, index) =>
    index === last ? { ...item, blocks: withNote(item.blocks, note) } : item,
  )
  return { ...block, items }
}
