import { compareParts } from '../compare/compare-parts'
import { blockKey } from '../compare/compare-sections'
import { blocksText } from '../document/plain-text'
import { documentWord } from '../language/document-words'
import { valueName } from '../language/value-names'
import type { Briefing, BriefingBlock, BriefingSection } from '../model/briefing'
import { findText, type Language, type LocalizedText } from '../model/language'
import type { Library } from '../model/library'
import type { Change, ChangedPart } from './changes-table'
import { detailChanges } from './detail-changes'
import { headerDetails } from './header-block'
import { blocksIn } from './localized-content'
import { type ResolvedBlock, resolveBlock } from './resolve-block'
import { rewording } from './rewording'

/**
 * What a reader of the version before has to know: details, and section by section what came, went, moved or is said in
 * other words, as printed. Of what the library says in the note's stead only the present words are at hand, so that
 * a record that changed since is named without its former words.
 */
export function briefingChanges(library: Library, previous: Briefing, briefing: Briefing): readonly ChangedPart[] {
  const { language } = briefing
  const before = { ...previous, language }
  return [
    {
      title: documentWord('details', language),
      changes: detailChanges(headerDetails(library, before), headerDetails(library, briefing), language),
    },
    ...sectionChanges(library, before, briefing),
  ]
}

function sectionChanges(library: Library, previous: Briefing, briefing: Briefing): readonly ChangedPart[] {
  const { language } = briefing
  const blocks = new Map([...previous.sections, ...briefing.sections].flatMap(blocksByKey))
  const earlier = new Map(previous.sections.flatMap(blocksByKey))
  const compared = compareParts<BriefingSection>(previous.sections, briefing.sections, {
    label: ({ kind }) => valueName('briefingSection', kind, language),
    source: () => null,
    entries: (was, is) =>
      compareParts<BriefingBlock>(was?.blocks ?? [], is?.blocks ?? [], {
        key: blockKey,
        label: (block) => nameOf(library, block, language),
        source: () => null,
        entries: () => [],
      }),
  })
  return compared.map(({ label, content }) => ({
    title: label,
    changes:
      content.type !== 'part'
        ? []
        : content.entries.flatMap(({ key, label: title, content: block }): readonly Change[] => {
            const present = blocks.get(key)
            if (block.type !== 'part' || present === undefined || title === '') return []
            if (block.presence !== 'same') return [{ kind: block.presence, title }]
            const moved: readonly Change[] = block.isMoved ? [{ kind: 'moved', title }] : []
            return [...moved, ...wordChanges(library, previous, earlier.get(key) ?? present, present, language)]
          }),
  }))
}

function blocksByKey({ blocks }: BriefingSection): readonly (readonly [string, BriefingBlock])[] {
  return blocks.map((block) => [blockKey(block), block])
}

/** What the block is called; "" for one that says nothing. */
function nameOf(library: Library, block: BriefingBlock, language: Language): string {
  const { title } = resolveBlock(library, block, language)
  return title === '' && block.kind !== 'text' ? valueName('briefingBlock', block.kind, language) : title
}

function wordChanges(
  library: Library,
  previous: Briefing,
  before: BriefingBlock,
  now: BriefingBlock,
  language: Language,
): readonly Change[] {
  const [was, is] = [resolveBlock(library, before, language), resolveBlock(library, now, language)]
  // The words of a text or a goal say themselves what they are about.
  const title = now.kind === 'text' || now.kind === 'goal' ? null : is.title
  const reworded = rewording(title, printed(was.text, language), printed(is.text, language), language)
  if (reworded.length > 0) return reworded
  return isRevised(is, previous, language) ? [{ kind: 'revised', title: is.title }] : []
}

/** The words as a reader sees them, without their formatting. */
function printed(text: LocalizedText, language: Language) {
  return { text: blocksText(blocksIn(text, language, 0)), language: findText(text, language)?.language ?? language }
}

/** Whether the library's record changed after the version before was written, and the note prints it as it is. */
function isRevised(block: ResolvedBlock, previous: Briefing, language: Language): boolean {
  const isNewer = ({ updatedAt }: { readonly updatedAt: string }) => updatedAt > previous.updatedAt
  switch (block.kind) {
    case 'talking-point':
      return isNewer(block.point) && sameWords(block.text, block.point.text, language)
    case 'goal':
      return isNewer(block.goal) && sameWords(block.text, block.goal.title, language)
    case 'dossier-section':
      return (block.section.asOf ?? '') > previous.asOf && sameWords(block.text, block.section.text, language)
    case 'agreement':
      return isNewer(block.agreement)
    case 'person':
      return isNewer(block.person)
    case 'text':
    case 'missing':
      return false
  }
}

function sameWords(printedText: LocalizedText, own: LocalizedText, language: Language): boolean {
  return printedText[language] === own[language]
}
