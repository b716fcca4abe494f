import type { Block, Inline, TableCell } from '../document/tree'
import { proseDate } from '../language/dates'
import { documentWord, fillWords } from '../language/document-words'
import { valueName } from '../language/value-names'
import type { Agreement } from '../model/agreement'
import { agreementStage, agreementStages, agreementStatus, lastDay, nextExpiry } from '../model/agreement-status'
import type { IsoDate } from '../model/id'
import type { Language, LocalizedText } from '../model/language'
import { findText } from '../model/language'
import { agreementTitle } from '../model/record-title'
import { blocksIn, heading, nameIn, paragraph, plain, strong } from './localized-content'
import { sharedNotes } from './source-note'

export type AgreementEntry = { readonly agreement: Agreement; readonly text: LocalizedText }

/** A date fits on a line of its column in most languages; the rest belongs to the title and what it is about. */
const columns = [
  { align: 'start', share: 35 },
  { align: 'start', share: 14 },
  { align: 'start', share: 17 },
  { align: 'start', share: 17 },
  { align: 'start', share: 17 },
] as const

/**
 * Agreements in groups (in force, pending, expiring …) as they stand on `day`, each group a table under a heading. Their
 * source and as-of date stand in a footnote to the title, or once before the tables where several have the same.
 */
export function composeAgreements(
  entries: readonly AgreementEntry[],
  day: IsoDate,
  language: Language,
  level: 2 | 3,
): readonly Block[] {
  if (entries.length === 0) return []
  const notes = sharedNotes(
    entries.map(({ agreement }) => agreement),
    language,
  )
  const lead = fillWords(documentWord('agreementsOn', language), { date: proseDate(day, language) })
  const tables = agreementStages.flatMap((stage): readonly Block[] => {
    const group = entries.filter(({ agreement }) => agreementStage(agreement, day) === stage)
    if (group.length === 0) return []
    return [
      heading(level, plain(documentWord(`stage-${stage}`, language))),
      {
        kind: 'table',
        columns,
        header: (['agreement', 'agreementStatus', 'signed', 'entryIntoForce', 'expires'] as const).map((name) =>
          cell(documentWord(name, language)),
        ),
        rows: group.map((entry) => row(entry, notes.own(entry.agreement), day, language, level)),
        caption: null,
      },
      ...(stage === 'pending' ? group.flatMap(({ agreement }) => assentChecklist(agreement, language)) : []),
    ]
  })
  return [paragraph([...plain(lead), ...notes.lead], 'note'), ...tables]
}

function row(
  { agreement, text }: AgreementEntry,
  note: readonly Inline[],
  day: IsoDate,
  language: Language,
  level: 2 | 3,
): readonly TableCell[] {
  const status = valueName('agreementStatus', agreementStatus(agreement, day), language)
  return [
    {
      blocks: [
        paragraph([...strong(titleOf(agreement, language)), ...note]),
        paragraph(plain(valueName('agreementKind', agreement.kind, language)), 'note'),
        ...blocksIn(text, language, level),
      ],
    },
    cell(status),
    cell(dayOrDash(agreement.dates.signed, language)),
    cell(dayOrDash(agreement.dates.entryIntoForce, language)),
    cell(expiry(agreement, day, language)),
  ]
}

function titleOf(agreement: Agreement, language: Language) {
  const title = findText(agreement.shortTitle, language) === null ? agreement.fullTitle : agreement.shortTitle
  const inlines = nameIn(title, language)
  return inlines.length === 0 ? plain(agreement.reference ?? '') : inlines
}

function expiry(agreement: Agreement, day: IsoDate, language: Language): string {
  const last = lastDay(agreement, day)
  if (last !== null) return proseDate(last, language)
  const renewal = nextExpiry(agreement, day)
  if (renewal === null) return '–'
  return `${proseDate(renewal, language)}, ${documentWord('renewedTacitly', language)}`
}

/** Who still has to assent to a mixed treaty that is not in force. */
function assentChecklist(agreement: Agreement, language: Language): readonly Block[] {
  if (agreement.competence !== 'mixed' || agreement.assents.length === 0) return []
  return [
    {
      kind: 'facts',
      caption: fillWords(documentWord('assentTo', language), { title: agreementTitle(agreement, language) }),
      picture: null,
      rows: agreement.assents.map((assent) => {
        const state = valueName('assentState', assent.state, language)
        const date = assent.date === null ? null : proseDate(assent.date, language)
        return {
          label: valueName('assentAuthority', assent.authority, language),
          value: plain([state, date, assent.act].filter((part) => part !== null && part !== '').join(', ')),
        }
      }),
    },
  ]
}

function dayOrDash(day: IsoDate | null, language: Language): string {
  return day === null ? '–' : proseDate(day, language)
}

function cell(words: string): TableCell {
  return { blocks: [paragraph(plain(words))] }
}
