import type { Block } from '../document/tree'
import { valueName } from '../language/value-names'
import type { Dossier, DossierSection } from '../model/dossier'
import type { Language, LocalizedText } from '../model/language'
import { blocksIn, heading, nameIn, paragraph, plain } from './localized-content'
import { sourceNote } from './source-note'

/**
 * A part of a dossier under its name, with a line that says whether it may be used. That line stands for the whole part,
 * so the footnote with its source and as-of date hangs there: before the text, where it is also read out first.
 * `partner` puts the partner's name before the part's; `text` may be a note's own wording. Empty without a text.
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
  return [heading(3, title), paragraph([...trust, ...sourceNote(section, language)], 'note'), ...blocks]
}
