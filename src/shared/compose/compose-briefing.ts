import type { Block, DocumentTree, PrintedMarking } from '../document/tree'
import { proseDate, proseTime } from '../language/dates'
import { documentWord } from '../language/document-words'
import { capitalised } from '../language/lists'
import { meetingPhrase } from '../language/meeting-phrase'
import { valueName } from '../language/value-names'
import type { Briefing } from '../model/briefing'
import type { Clearance } from '../model/clearance'
import type { IsoDate } from '../model/id'
import { type Language, textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { findMarking, higherMarking, highestMarking } from '../model/marking'
import type { Marking } from '../model/settings'
import { checkBriefing } from './check-briefing'
import { composeSection } from './compose-section'
import { factsOf } from './facts'
import { heading, plain } from './localized-content'
import type { Composed } from './notice'
import { resolveBlock } from './resolve-block'

/**
 * The note as a document: header block, its sections in their own order, clearance block. Sections without words are
 * left out. Gaps and faults are notices; nothing is invented and nothing stops the document.
 */
export function composeBriefing(library: Library, briefing: Briefing, today: IsoDate): Composed<DocumentTree> {
  const marking = briefingMarking(library, briefing)
  return {
    value: {
      properties: {
        title: textIn(briefing.title, briefing.language),
        subject: subjectOf(library, briefing),
        author: briefing.drafter,
        language: briefing.language,
        marking: printedMarking(marking, briefing.language),
        version: briefing.version,
        asOf: briefing.asOf,
        paper: 'document',
        draft: briefing.clearance.state !== 'cleared',
      },
      blocks: briefingBlocks(library, briefing),
    },
    notices: checkBriefing(library, briefing, today),
  }
}

/** The note's blocks, its title a heading of level 1. */
export function briefingBlocks(library: Library, briefing: Briefing): readonly Block[] {
  const { language } = briefing
  const sections = briefing.sections.flatMap((section): readonly Block[] => {
    const resolved = section.blocks.map((block) => resolveBlock(library, block, language))
    const blocks = composeSection(briefing, section.kind, resolved)
    if (blocks.length === 0) return []
    return [heading(2, plain(valueName('briefingSection', section.kind, language))), ...blocks]
  })
  return [
    heading(1, plain(textIn(briefing.title, language))),
    headerBlock(library, briefing),
    ...sections,
    ...clearanceBlock(briefing),
  ]
}

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

/** "Bilateral meeting with South Africa". */
function subjectOf(library: Library, { partners, meeting, language }: Briefing): string {
  const dossiers = partners.map((id) => findRecord(library, 'dossiers', id)).filter((dossier) => dossier !== null)
  return capitalised(meetingPhrase(meeting.kind, dossiers, language))
}

function headerBlock(library: Library, briefing: Briefing): Block {
  const { language, meeting } = briefing
  return factsOf(
    [
      ['subject', subjectOf(library, briefing)],
      ['principal', briefing.principal],
      ['date', proseDate(meeting.date, language)],
      ['time', meeting.time === null ? null : proseTime(meeting.time, language)],
      ['place', meeting.place],
      ['origin', briefing.unit],
      ['marking', printedMarking(briefingMarking(library, briefing), language)?.label ?? null],
      ['version', String(briefing.version)],
      ['asOf', proseDate(briefing.asOf, language)],
    ],
    language,
  )
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
