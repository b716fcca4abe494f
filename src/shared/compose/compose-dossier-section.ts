import type { Block, Inline } from '../document/tree'
import { valueName } from '../language/value-names'
import type { Dossier, DossierSection } from '../model/dossier'
import type { Language, LocalizedText } from '../model/language'
import { aside, blocksIn, heading, nameIn, paragraph, plain } from './localized-content'
import { withOpeningLine } from './opening-line'
import { sourceNote } from './source-note'

/**
 * A part of a dossier under its name, opened by a line that says whether it may be used; its source and as-of date stand
 * in a footnote at the end of its text. `partner` puts the partner's name before the part's; `text` may be a note's own
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

/** A footnote at the end of the last paragraph that is not part of a list or a table. */
function withNote(blocks: readonly Block[], note: readonly Inline[]): readonly Block[] {
  const last = blocks.map(({ kind }) => kind).lastIndexOf('paragraph')
  return blocks.map((block, index) =>
    block.kind === 'paragraph' && index === last ? { ...block, text: [...block.text, ...note] } : block,
  )
}
