import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { proseDate, shortDate } from '../../../shared/language/dates'
import { type ValueDomain, valueName } from '../../../shared/language/value-names'
import type { IsoDate } from '../../../shared/model/id'
import type { Language } from '../../../shared/model/language'
import type { RecordKind } from '../../../shared/model/library'
import type { RecordSummary } from '../../../shared/model/record-summary'
import { Flag } from '../../ui/flag'
import { SampleSign } from '../../ui/sample-sign'
import type { TableColumn, TableSort } from '../../ui/table-column'
import type { Translate } from '../../words/use-words'
import { RecordMarking } from '../record-marking'
import { StateBadge } from '../state-badge'

/** Names of other records that rows mention. */
export type RowNames = {
  readonly partner: (id: string) => string
  readonly goal: (id: string) => string
  readonly goalNumber: (id: string) => string
  readonly marking: (id: string) => string
}
export type ColumnContext = { readonly t: Translate; readonly language: Language; readonly names: RowNames }
type Column = TableColumn<RecordSummary>

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0, width: '100%' },
  // Two lines are as high as a row is anyway.
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    lineHeight: '16px',
  },
  languages: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
})

function TitleCell({ row, title }: { readonly row: RecordSummary; readonly title: string }) {
  const styles = useStyles()
  return (
    <span className={styles.title}>
      {row.type === 'country' && <Flag code={row.code} />}
      <span className={styles.text} title={title}>
        {title}
      </span>
      {row.sample && <SampleSign />}
    </span>
  )
}

/** A day in few letters; its full name appears under the mouse. */
function DateCell({ day, language }: { readonly day: IsoDate; readonly language: Language }) {
  return <span title={proseDate(day, language)}>{shortDate(day, language)}</span>
}

function LanguagesCell({ row }: { readonly row: RecordSummary }) {
  const styles = useStyles()
  return (
    <span className={styles.languages}>
      {row.languages.map((language) => (
        <Badge key={language} size="small" appearance="tint" color="informative">
          {language.toUpperCase()}
        </Badge>
      ))}
    </span>
  )
}

function titleColumn({ t }: ColumnContext, title: string, least = 240): Column {
  const text = (row: RecordSummary): string => (row.title === '' ? t('records.untitled') : row.title)
  return {
    id: 'title',
    title,
    grow: 3,
    least,
    text,
    cell: (row) => <TitleCell row={row} title={text(row)} />,
    filter: 'text',
  }
}

function typeColumn({ language }: ColumnContext, title: string, domain: ValueDomain, width = 128): Column {
  return {
    id: 'type',
    title,
    width,
    least: 92,
    text: ({ type }) => (type === null ? '' : valueName(domain, type, language)),
    filter: 'choice',
  }
}

function stateColumn({ language }: ColumnContext, title: string, domain: 'agreementStatus' | 'clearance'): Column {
  return {
    id: 'state',
    title,
    width: 160,
    least: 108,
    text: ({ state }) => (state === null ? '' : valueName(domain, state, language)),
    cell: ({ state }) => (state === null ? null : <StateBadge domain={domain} state={state} />),
    filter: 'choice',
  }
}

function partnersColumn({ t, names }: ColumnContext, everyone: boolean): Column {
  const partnersOf = (row: RecordSummary): readonly string[] =>
    row.partners.length === 0 && everyone ? [t('records.columns.allPartners')] : row.partners.map(names.partner)
  return {
    id: 'partners',
    title: t('records.columns.partners'),
    grow: 1.4,
    least: 96,
    text: (row) => partnersOf(row).join(', '),
    values: partnersOf,
    filter: 'choice',
  }
}

function dateColumn({ language }: ColumnContext, title: string): Column {
  return {
    id: 'date',
    title,
    width: 120,
    least: 104,
    text: ({ date }) => (date === null ? '' : proseDate(date, language)),
    cell: ({ date }) => (date === null ? null : <DateCell day={date} language={language} />),
    sortBy: ({ date }) => date,
  }
}

function detailColumn(title: string): Column {
  return { id: 'detail', title, grow: 2, text: ({ detail }) => detail, filter: 'text' }
}

function numberColumn({ t }: ColumnContext): Column {
  return {
    id: 'number',
    title: t('records.columns.number'),
    width: 72,
    text: ({ code }) => code ?? '',
    sortBy: ({ code }) => (code === null ? null : Number(code)),
  }
}

function codeColumn({ t }: ColumnContext): Column {
  return {
    id: 'code',
    title: t('records.columns.code'),
    width: 96,
    least: 80,
    text: ({ code }) => code ?? '',
    filter: 'text',
  }
}

function goalsColumn({ t, names }: ColumnContext): Column {
  return {
    id: 'goals',
    title: t('records.columns.goals'),
    width: 104,
    least: 80,
    text: ({ goals }) => goals.map(names.goal).join(', '),
    values: ({ goals }) => goals.map(names.goal),
    cell: ({ goals }) => <span title={goals.map(names.goal).join(', ')}>{goals.map(names.goalNumber).join(', ')}</span>,
    filter: 'choice',
  }
}

function languagesColumn({ t, language }: ColumnContext): Column {
  const namesOf = (row: RecordSummary): readonly string[] =>
    row.languages.map((each) => valueName('language', each, language))
  return {
    id: 'languages',
    title: t('records.columns.languages'),
    width: 136,
    least: 80,
    text: (row) => namesOf(row).join(', '),
    values: namesOf,
    cell: (row) => <LanguagesCell row={row} />,
    filter: 'choice',
  }
}

function markingColumn({ t, names }: ColumnContext): Column {
  return {
    id: 'marking',
    title: t('records.columns.marking'),
    width: 160,
    least: 112,
    text: ({ marking }) => (marking === null ? '' : names.marking(marking)),
    cell: ({ marking }) => <RecordMarking id={marking} />,
    filter: 'choice',
  }
}

function changedColumn({ t, language }: ColumnContext): Column {
  return {
    id: 'changed',
    title: t('records.columns.changed'),
    width: 120,
    least: 104,
    text: ({ updatedAt }) => proseDate(updatedAt.slice(0, 10), language),
    cell: ({ updatedAt }) => <DateCell day={updatedAt.slice(0, 10)} language={language} />,
    sortBy: ({ updatedAt }) => updatedAt,
  }
}

const columns: { readonly [K in RecordKind]: (context: ColumnContext) => readonly Column[] } = {
  dossiers: (context) => [
    titleColumn(context, context.t('records.columns.name')),
    typeColumn(context, context.t('records.columns.kind'), 'dossierKind', 120),
    codeColumn(context),
    languagesColumn(context),
    changedColumn(context),
  ],
  agreements: (context) => [
    titleColumn(context, context.t('records.columns.title')),
    partnersColumn(context, false),
    typeColumn(context, context.t('records.columns.kind'), 'agreementKind'),
    stateColumn(context, context.t('records.columns.status'), 'agreementStatus'),
    dateColumn(context, context.t('records.columns.expiry')),
  ],
  'goal-sets': (context) => [
    titleColumn(context, context.t('records.columns.name')),
    dateColumn(context, context.t('records.columns.until')),
    detailColumn(context.t('records.columns.source')),
    languagesColumn(context),
  ],
  goals: (context) => [
    numberColumn(context),
    titleColumn(context, context.t('records.columns.title')),
    { ...detailColumn(context.t('records.columns.goalSet')), grow: 1, filter: 'choice' },
    languagesColumn(context),
  ],
  responsibilities: (context) => [
    numberColumn(context),
    titleColumn(context, context.t('records.columns.name')),
    languagesColumn(context),
    changedColumn(context),
  ],
  'talking-points': (context) => [
    titleColumn(context, context.t('records.columns.title'), 192),
    typeColumn(context, context.t('records.columns.stance'), 'stance', 144),
    stateColumn(context, context.t('records.columns.clearance'), 'clearance'),
    partnersColumn(context, true),
    goalsColumn(context),
    dateColumn(context, context.t('records.columns.validUntil')),
    languagesColumn(context),
  ],
  people: (context) => [
    titleColumn(context, context.t('records.columns.name')),
    detailColumn(context.t('records.columns.function')),
    partnersColumn(context, false),
    typeColumn(context, context.t('records.columns.side'), 'side'),
  ],
  briefings: (context) => [
    titleColumn(context, context.t('records.columns.title')),
    dateColumn(context, context.t('records.columns.date')),
    typeColumn(context, context.t('records.columns.meeting'), 'meetingKind', 144),
    partnersColumn(context, false),
    stateColumn(context, context.t('records.columns.clearance'), 'clearance'),
    markingColumn(context),
  ],
  books: (context) => [
    titleColumn(context, context.t('records.columns.title')),
    dateColumn(context, context.t('records.columns.date')),
    partnersColumn(context, false),
    stateColumn(context, context.t('records.columns.clearance'), 'clearance'),
    markingColumn(context),
  ],
}

const sorts: { readonly [K in RecordKind]?: TableSort } = {
  goals: { column: 'number', direction: 'ascending' },
  responsibilities: { column: 'number', direction: 'ascending' },
  briefings: { column: 'date', direction: 'descending' },
  books: { column: 'date', direction: 'descending' },
}

export function listColumns(kind: RecordKind, context: ColumnContext): readonly Column[] {
  return columns[kind](context)
}

/** The order in which a list is first shown. */
export function firstSort(kind: RecordKind): TableSort {
  return sorts[kind] ?? { column: 'title', direction: 'ascending' }
}
