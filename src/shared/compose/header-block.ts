import { inlineText } from '../document/plain-text'
import { proseDate, proseTime } from '../language/dates'
import { documentWord, fillWords } from '../language/document-words'
import { capitalised } from '../language/lists'
import { meetingPhrase } from '../language/meeting-phrase'
import type { Briefing } from '../model/briefing'
import { textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { briefingMarking, printedMarking } from './briefing-marking'
import type { Detail } from './detail-changes'
import { type FactRow, type FactsBlock, factsOf } from './facts'

/** "Bilateral meeting with South Africa". */
export function subjectOf(library: Library, { partners, meeting, language }: Briefing): string {
  const dossiers = partners.map((id) => findRecord(library, 'dossiers', id)).filter((dossier) => dossier !== null)
  return capitalised(meetingPhrase(meeting.kind, dossiers, language))
}

/** What, for whom, when and where, under which marking. */
function meetingRows(library: Library, briefing: Briefing): readonly FactRow[] {
  const { language, meeting } = briefing
  return [
    ['subject', subjectOf(library, briefing)],
    ['principal', briefing.principal],
    ['date', proseDate(meeting.date, language)],
    ['time', meeting.time === null ? null : proseTime(meeting.time, language)],
    ['place', meeting.place],
    ['origin', briefing.unit],
    ['marking', printedMarking(briefingMarking(library, briefing), language)?.label ?? null],
  ]
}

/** The table under the note's title; `hasChanges` says that changes since the version before are listed at its end. */
export function headerBlock(library: Library, briefing: Briefing, hasChanges: boolean): FactsBlock {
  const { language, version, asOf } = briefing
  const changed = fillWords(documentWord('versionChanged', language), { number: version })
  return factsOf(
    [
      ...meetingRows(library, briefing),
      ['version', hasChanges ? changed : String(version)],
      ['asOf', proseDate(asOf, language)],
    ],
    language,
  )
}

/** Title and header of a note, as two versions of it are compared. */
export function headerDetails(library: Library, briefing: Briefing): readonly Detail[] {
  const { language } = briefing
  return [
    [documentWord('documentTitle', language), textIn(briefing.title, language)],
    ...meetingRows(library, briefing).map(([name, value]): Detail => {
      const words = typeof value === 'string' ? value : inlineText(value ?? [])
      return [documentWord(name, language), words.trim()]
    }),
  ]
}
