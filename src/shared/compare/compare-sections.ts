import { wordingName } from '../language/field-names'
import { valueName } from '../language/value-names'
import type { BriefingBlock, BriefingSection } from '../model/briefing'
import type { Language, LocalizedText } from '../model/language'
import { compareLocalized } from './compare-localized'
import { compareParts } from './compare-parts'
import type { BlockSource, ComparedEntry } from './compared'

/** The parts of a note in two versions, each with its blocks. */
export function compareSections(before: unknown, now: unknown, language: Language): readonly ComparedEntry[] {
  return compareParts<BriefingSection>(before, now, {
    label: ({ kind }) => valueName('briefingSection', kind, language),
    source: () => null,
    entries: (was, is) => compareBlocks(was?.blocks ?? [], is?.blocks ?? [], language),
  })
}

/** Tells the blocks of a note apart: one that takes its words from another record than before is another block. */
export function blockKey(block: BriefingBlock): string {
  return `${block.id} ${sourceOf(block)?.id ?? ''} ${sourceOf(block)?.section ?? ''}`
}

function compareBlocks(
  before: readonly BriefingBlock[],
  now: readonly BriefingBlock[],
  language: Language,
): readonly ComparedEntry[] {
  return compareParts<BriefingBlock>(before, now, {
    key: blockKey,
    label: ({ kind }) => valueName('briefingBlock', kind, language),
    source: sourceOf,
    entries: (was, is) => compareWords(was, is, language),
  })
}

function compareWords(
  before: BriefingBlock | null,
  now: BriefingBlock | null,
  language: Language,
): readonly ComparedEntry[] {
  const isText = (now ?? before)?.kind === 'text'
  // The block's own name says that it is a text.
  const label = isText ? '' : wordingName(language)
  return compareLocalized(before && wordsOf(before), now && wordsOf(now), { key: 'words', label }, !isText)
}

function wordsOf(block: BriefingBlock): LocalizedText {
  return block.kind === 'text' ? block.text : block.wording
}

function sourceOf(block: BriefingBlock): BlockSource | null {
  switch (block.kind) {
    case 'text':
      return null
    case 'goal':
      return { kind: 'goals', id: block.goal, section: null }
    case 'talking-point':
      return { kind: 'talking-points', id: block.talkingPoint, section: null }
    case 'dossier-section':
      return { kind: 'dossiers', id: block.dossier, section: block.section }
    case 'agreement':
      return { kind: 'agreements', id: block.agreement, section: null }
    case 'person':
      return { kind: 'people', id: block.person, section: null }
  }
}
