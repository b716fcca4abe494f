import type { BriefingSection, BriefingSectionKind } from '../model/briefing'
import type { TalkingPoint } from '../model/talking-point'
import type { ResolvedBlock } from './resolve-block'

/** A block of a note, and the section it stands in. */
export type PlacedBlock = { readonly section: BriefingSection; readonly block: ResolvedBlock }

/** Sections whose content is said to the interlocutor. */
export const spokenSections: readonly BriefingSectionKind[] = ['key-messages', 'to-raise', 'if-raised']

/** The talking points in sections of these kinds. */
export function pointsIn(
  placed: readonly PlacedBlock[],
  kinds: readonly BriefingSectionKind[],
): readonly TalkingPoint[] {
  return placed.flatMap(({ section, block }) =>
    block.kind === 'talking-point' && kinds.includes(section.kind) ? [block.point] : [],
  )
}
