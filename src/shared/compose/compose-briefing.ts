import type { Block, DocumentTree, Inline } from '../document/tree'
import { proseDate } from '../language/dates'
import { documentWord } from '../language/document-words'
import { valueName } from '../language/value-names'
import type { Briefing } from '../model/briefing'
import type { Clearance } from '../model/clearance'
import type { IsoDate } from '../model/id'
import { type Language, textIn } from '../model/language'
import type { Library } from '../model/library'
import { bindDates } from './bind-dates'
import { briefingChanges } from './briefing-changes'
import { briefingMarking, printedMarking } from './briefing-marking'
import { changesTable } from './changes-table'
import { checkBriefing } from './check-briefing'
import { composeSection } from './compose-section'
import { factsOf } from './facts'
import { headerBlock, subjectOf } from './header-block'
import { heading, nameIn, plain } from './localized-content'
import type { Composed } from './notice'
import { resolveBlock } from './resolve-block'

/** What is known of a document's history: its last state in the version before; null where that is not kept. */
export type Earlier<R> = { readonly previous?: R | null }

/**
 * The note as a document: header block, its sections in their own order, the changes since the version before, clearance
 * block. The changes stand at the end, where they cost nobody the first page; the version in the header block points
 * to them. Sections without words are left out. Gaps and faults are notices; nothing is invented and nothing stops the
 * document, which says across its pages that it is a draft until the note is cleared.
 */
export function composeBriefing(
  library: Library,
  briefing: Briefing,
  today: IsoDate,
  { previous = null }: Earlier<Briefing> = {},
): Composed<DocumentTree> {
  const { language } = briefing
  const changes =
    previous === null ? [] : changesTable(briefingChanges(library, previous, briefing), previous.version, 2, language)
  return {
    value: {
      properties: {
        title: textIn(briefing.title, language) || subjectOf(library, briefing),
        subject: subjectOf(library, briefing),
        author: briefing.drafter,
        language,
        marking: printedMarking(briefingMarking(library, briefing), language),
        version: briefing.version,
        asOf: briefing.asOf,
        paper: 'document',
        draft: briefing.clearance.state !== 'cleared',
      },
      blocks: bindDates(briefingBlocks(library, briefing, briefingTitle(library, briefing), changes)),
    },
    notices: checkBriefing(library, briefing, today),
  }
}

/** The note's title, marked where it is in another language; without one, what the note is about. */
export function briefingTitle(library: Library, briefing: Briefing): readonly Inline[] {
  const title = nameIn(briefing.title, briefing.language)
  return title.length === 0 ? plain(subjectOf(library, briefing)) : title
}

/** The note's blocks under `title`, a heading of level 1, with what is told of `changes` since the version before. */
export function briefingBlocks(
  library: Library,
  briefing: Briefing,
  title: readonly Inline[],
  changes: readonly Block[] = [],
): readonly Block[] {
  const { language } = briefing
  const sections = briefing.sections.flatMap((section): readonly Block[] => {
    const resolved = section.blocks.map((block) => resolveBlock(library, block, language))
    const blocks = composeSection(briefing, section.kind, resolved)
    if (blocks.length === 0) return []
    return [heading(2, plain(valueName('briefingSection', section.kind, language))), ...blocks]
  })
  return [
    heading(1, title),
    headerBlock(library, briefing, changes.length > 0),
    ...sections,
    ...changes,
    ...clearanceBlock(briefing),
  ]
}

function clearanceBlock(briefing: Briefing): readonly Block[] {
  const { language } = briefing
  return [
    heading(2, plain(documentWord('clearanceBlock', language))),
    factsOf(
      [
        ['drafter', briefing.drafter],
        ['unit', briefing.unit],
        ['phone', briefing.phone],
        ['clearance', proseClearance(briefing.clearance, language)],
        ['dateOfOrigin', proseDate(briefing.originDate, language)],
      ],
      language,
    ),
  ]
}

/** "Cleared, Bilateral Affairs, Clara Clear, 10 January 2027". */
export function proseClearance(clearance: Clearance, language: Language): string {
  const day = clearance.date === null ? null : proseDate(clearance.date, language)
  return [valueName('clearance', clearance.state, language), clearance.unit, clearance.by, day]
    .filter((part) => part !== null && part.trim() !== '')
    .join(', ')
}
