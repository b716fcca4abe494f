import type { PrintedMarking } from '../document/tree'
import type { Briefing } from '../model/briefing'
import { type Language, textIn } from '../model/language'
import type { Library } from '../model/library'
import { findMarking, higherMarking, highestMarking } from '../model/marking'
import type { Marking } from '../model/settings'
import { resolveBlock } from './resolve-block'

/** The note's own marking or the highest of its parts, whichever is more restrictive: a part is never printed under a lower one. */
export function briefingMarking(library: Library, briefing: Briefing): Marking | null {
  const parts = briefing.sections.flatMap((section) =>
    section.blocks.map((block) => resolveBlock(library, block, briefing.language).marking),
  )
  return higherMarking(findMarking(library.settings, briefing.marking), highestMarking(library.settings, parts))
}

/** The marking's label in the document's language; null when there is nothing to print. */
export function printedMarking(marking: Marking | null, language: Language): PrintedMarking | null {
  const label = marking === null ? '' : textIn(marking.label, language)
  return marking === null || label === '' ? null : { label, colour: marking.colour }
}
