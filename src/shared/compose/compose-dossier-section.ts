import type { Block } from '../document/tree'
import { proseDate } from '../language/dates'
import { documentWord, fillWords } from '../language/document-words'
import { capitalised } from '../language/lists'
import { valueName } from '../language/value-names'
import type { Dossier, DossierSection } from '../model/dossier'
import type { Language, LocalizedText } from '../model/language'
import { blocksIn, heading, nameIn, paragraph, plain } from './localized-content'

/**
 * A part of a dossier under its name, with a line that says whether it may be used, its as-of date and its source.
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
  return [heading(3, title), paragraph(plain(trustLine(section, language)), 'note'), ...blocks]
}

function trustLine({ disclosure, asOf, source }: DossierSection, language: Language): string {
  const parts = [
    valueName('disclosure', disclosure, language),
    asOf === null ? '' : fillWords(documentWord('asOfDay', language), { date: proseDate(asOf, language) }),
    source === null || source.trim() === ''
      ? ''
      : fillWords(documentWord('source', language), { source: source.trim() }),
  ]
  return capitalised(parts.filter((part) => part !== '').join(' · '))
}
