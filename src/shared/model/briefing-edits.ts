import type { Briefing, BriefingBlock, BriefingSection, BriefingSectionKind } from './briefing'
import { briefingSectionKinds } from './briefing'
import type { AgreementId, DossierId, GoalId, PartId, PersonId, TalkingPointId } from './id'
import { type Language, noText, withText } from './language'

/** A block that takes its words from a record in the library. */
export type LinkedBlock = Exclude<BriefingBlock, { kind: 'text' }>

/** What a linked block is made from; a dossier gives one of its sections, every other record gives itself. */
export type BlockSource =
  | { readonly kind: 'goal'; readonly goal: GoalId }
  | { readonly kind: 'talking-point'; readonly talkingPoint: TalkingPointId }
  | { readonly kind: 'dossier-section'; readonly dossier: DossierId; readonly section: PartId }
  | { readonly kind: 'agreement'; readonly agreement: AgreementId }
  | { readonly kind: 'person'; readonly person: PersonId }

/** Where a block stands: in which section, and how many blocks are before it. */
export type BlockPlace = { readonly section: PartId; readonly index: number }

/** A free text block with nothing written in it. */
export function emptyTextBlock(id: PartId): BriefingBlock {
  return { kind: 'text', id, text: noText }
}

/** A block that says what its source says, in every language. */
export function linkedBlock(id: PartId, source: BlockSource): LinkedBlock {
  return { ...source, id, wording: noText }
}

/** The block and where it stands, or null when the note has no such block. */
export function findBlock(
  briefing: Briefing,
  block: PartId,
): { readonly block: BriefingBlock; readonly place: BlockPlace } | null {
  for (const section of briefing.sections) {
    const index = section.blocks.findIndex((each) => each.id === block)
    const found = section.blocks[index]
    if (found !== undefined) return { block: found, place: { section: section.id, index } }
  }
  return null
}

/** Whether this note has words of its own for a linked block in `language`. */
export function hasOwnWording(block: BriefingBlock, language: Language): boolean {
  return block.kind !== 'text' && (block.wording[language] ?? '').trim() !== ''
}

/** Whether a block of the note already takes its words from this source. */
export function isInNote(briefing: Briefing, source: BlockSource): boolean {
  return briefing.sections.some((section) => section.blocks.some((block) => hasSource(block, source)))
}

/** Kinds of section the note does not have, in the order of practice. */
export function missingSections(briefing: Briefing): readonly BriefingSectionKind[] {
  return briefingSectionKinds.filter((kind) => briefing.sections.every((section) => section.kind !== kind))
}

/** Moves a section so that it stands at `index` of the resulting order; an index outside is brought inside. */
export function moveSection(briefing: Briefing, section: PartId, index: number): Briefing {
  const from = briefing.sections.findIndex((each) => each.id === section)
  return from === -1 ? briefing : { ...briefing, sections: moved(briefing.sections, from, index) }
}

/** Adds an empty section where diplomatic practice puts it: before the first section that comes later. */
export function addSection(briefing: Briefing, id: PartId, kind: BriefingSectionKind): Briefing {
  const rank = briefingSectionKinds.indexOf(kind)
  const later = briefing.sections.findIndex((section) => briefingSectionKinds.indexOf(section.kind) > rank)
  const index = later === -1 ? briefing.sections.length : later
  return { ...briefing, sections: inserted(briefing.sections, index, { id, kind, blocks: [] }) }
}

/** Takes a section and its blocks out of the note. The records behind them stay in the library. */
export function removeSection(briefing: Briefing, section: PartId): Briefing {
  return { ...briefing, sections: briefing.sections.filter((each) => each.id !== section) }
}

/**
 * Moves a block to a place counted without the block itself, in its own section or another one.
 * An unknown block or section leaves the note as it is.
 */
export function moveBlock(briefing: Briefing, block: PartId, to: BlockPlace): Briefing {
  const found = findBlock(briefing, block)
  if (found === null || briefing.sections.every((section) => section.id !== to.section)) return briefing
  return insertBlock(removeBlock(briefing, block), to, found.block)
}

/** Moves a block one place up or down; past the end of its section it goes on into the neighbouring one. */
export function shiftBlock(briefing: Briefing, block: PartId, by: -1 | 1): Briefing {
  const found = findBlock(briefing, block)
  if (found === null) return briefing
  const at = briefing.sections.findIndex((section) => section.id === found.place.section)
  const index = found.place.index + by
  const length = briefing.sections[at]?.blocks.length ?? 0
  if (index >= 0 && index < length) return moveBlock(briefing, block, { section: found.place.section, index })
  const neighbour = briefing.sections[at + by]
  if (neighbour === undefined) return briefing
  return moveBlock(briefing, block, { section: neighbour.id, index: by === 1 ? 0 : neighbour.blocks.length })
}

/** Puts a block into a section; an index outside is brought inside. */
export function insertBlock(briefing: Briefing, to: BlockPlace, block: BriefingBlock): Briefing {
  return inSection(briefing, to.section, (section) => ({
    ...section,
    blocks: inserted(section.blocks, to.index, block),
  }))
}

/** Takes a block out of the note. The record behind it stays in the library. */
export function removeBlock(briefing: Briefing, block: PartId): Briefing {
  return {
    ...briefing,
    sections: briefing.sections.map((section) =>
      section.blocks.some((each) => each.id === block)
        ? { ...section, blocks: section.blocks.filter((each) => each.id !== block) }
        : section,
    ),
  }
}

/** Gives a linked block words of its own in one language; null or empty words go back to the library's. */
export function setWording(briefing: Briefing, block: PartId, language: Language, words: string | null): Briefing {
  return onBlock(briefing, block, (each) =>
    each.kind === 'text' ? each : { ...each, wording: withText(each.wording, language, words) },
  )
}

/** Writes a free text block in one language. */
export function setText(briefing: Briefing, block: PartId, language: Language, words: string): Briefing {
  return onBlock(briefing, block, (each) =>
    each.kind === 'text' ? { ...each, text: withText(each.text, language, words) } : each,
  )
}

function onBlock(briefing: Briefing, block: PartId, change: (block: BriefingBlock) => BriefingBlock): Briefing {
  const found = findBlock(briefing, block)
  if (found === null) return briefing
  return inSection(briefing, found.place.section, (section) => ({
    ...section,
    blocks: section.blocks.map((each) => (each.id === block ? change(each) : each)),
  }))
}

function inSection(
  briefing: Briefing,
  section: PartId,
  change: (section: BriefingSection) => BriefingSection,
): Briefing {
  return {
    ...briefing,
    sections: briefing.sections.map((each) => (each.id === section ? change(each) : each)),
  }
}

function hasSource(block: BriefingBlock, source: BlockSource): boolean {
  switch (source.kind) {
    case 'goal':
      return block.kind === 'goal' && block.goal === source.goal
    case 'talking-point':
      return block.kind === 'talking-point' && block.talkingPoint === source.talkingPoint
    case 'dossier-section':
      return block.kind === 'dossier-section' && block.dossier === source.dossier && block.section === source.section
    case 'agreement':
      return block.kind === 'agreement' && block.agreement === source.agreement
    case 'person':
      return block.kind === 'person' && block.person === source.person
  }
}

function inserted<T>(list: readonly T[], index: number, item: T): readonly T[] {
  const at = Math.max(0, Math.min(index, list.length))
  return [...list.slice(0, at), item, ...list.slice(at)]
}

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from]
  if (item === undefined) return list
  return inserted([...list.slice(0, from), ...list.slice(from + 1)], to, item)
}
