import type { Block, Inline, TableCell } from '../document/tree'
import { proseDate, shortDate } from '../language/dates'
import { documentWord, fillWords } from '../language/document-words'
import { valueName } from '../language/value-names'
import type { Agreement } from '../model/agreement'
import { agreementStage, agreementStages, agreementStatus, lastDay, nextExpiry } from '../model/agreement-status'
import type { IsoDate } from '../model/id'
import { findText, type Language, type LocalizedText, languages } from '../model/language'
import { agreementTitle } from '../model/record-title'
import { aside, blocksIn, heading, nameIn, paragraph, plain, strong } from './localized-content'
import { sharedNotes } from './source-note'

export type AgreementEntry = { readonly agreement: Agreement; readonly text: LocalizedText }

/** What is told of an agreement beside its title. */
type Column = 'agreementStatus' | 'signed' | 'entryIntoForce' | 'expires'

/** A short date takes a line of its column; the rest belongs to the title and what the agreement is about. */
const shares: Readonly<Record<Column, number>> = { agreementStatus: 13, signed: 13, entryIntoForce: 13, expires: 13 }

const nothing = '–'

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
  const told = entries.map(({ agreement }) => factsOf(agreement, day, language))
  const columns = (Object.keys(shares) as Column[]).filter((name) => told.some((facts) => facts[name] !== nothing))
  const tables = agreementStages.flatMap((stage): readonly Block[] => {
    const group = entries.filter(({ agreement }) => agreementStage(agreement, day) === stage)
    if (group.length === 0) return []
    return [
      heading(level, plain(documentWord(`stage-${stage}`, language))),
      {
        kind: 'table',
        columns: [
          100 - columns.reduce((sum, name) => sum + shares[name], 0),
          ...columns.map((name) => shares[name]),
        ].map((share) => ({ align: 'start' as const, share })),
        header: (['agreement', ...columns] as const).map((name) => cell(documentWord(name, language))),
        rows: group.map((entry) => row(entry, columns, notes.own(entry.agreement), day, language, level)),
        caption: null,
      },
      ...(stage === 'pending' ? group.flatMap(({ agreement }) => assentChecklist(agreement, language)) : []),
    ]
  })
  return [paragraph([...plain(lead), ...notes.lead], 'note'), ...tables]
}

function row(
  { agreement, text }: AgreementEntry,
  columns: readonly Column[],
  note: readonly Inline[],
  day: IsoDate,
  language: Language,
  level: 2 | 3,
): readonly TableCell[] {
  const facts = factsOf(agreement, day, language)
  return [
    {
      blocks: [
        paragraph([...strong(titleOf(agreement, language)), ...note]),
        paragraph(aside(plain(valueName('agreementKind', agreement.kind, language)))),
        ...blocksIn(text, language, level),
      ],
    },
    ...columns.map((name) => cell(facts[name])),
  ]
}

function factsOf(agreement: Agreement, day: IsoDate, language: Language): Readonly<Record<Column, string>> {
  const { signed, entryIntoForce } = agreement.dates
  return {
    agreementStatus: valueName('agreementStatus', agreementStatus(agreement, day), language),
    signed: signed === null ? nothing : columnDate(signed, language),
    entryIntoForce: entryIntoForce === null ? nothing : columnDate(entryIntoForce, language),
    expires: expiry(agreement, day, language),
  }
}

/** On one line of a narrow column. */
function columnDate(day: IsoDate, language: Language): string {
  return shortDate(day, language).replace(/ /g, '\u00a0')
}

function titleOf(agreement: Agreement, language: Language) {
  const title = findText(agreement.shortTitle, language) === null ? agreement.fullTitle : agreement.shortTitle
  const inlines = nameIn(title, language)
  return inlines.length === 0 ? plain(agreement.reference ?? '') : inlines
}

function expiry(agreement: Agreement, day: IsoDate, language: Language): string {
  const last = lastDay(agreement, day)
  if (last !== null) return columnDate(last, language)
  const renewal = nextExpiry(agreement, day)
  if (renewal === null) return nothing
  return `${columnDate(renewal, language)}, ${documentWord('renewedTacitly', language)}`
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
        const date = assent.date === null || saysDay(assent.act, assent.date) ? null : proseDate(assent.date, language)
        return {
          label: valueName('assentAuthority', assent.authority, language),
          value: plain([state, date, assent.act].filter((part) => part !== null && part !== '').join(', ')),
        }
      }),
    },
  ]
}

/** An act is often called after its day, in whichever language it is kept. */
function saysDay(act: string | null, day: IsoDate): boolean {
  return act !== null && languages.some((language) => act.includes(proseDate(day, language)))
}

function cell(words: string): TableCell {
  return { blocks: [paragraph(plain(words))] }
}
