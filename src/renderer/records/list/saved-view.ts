import { valueName } from '../../../shared/language/value-names'
import { agreementStatuses } from '../../../shared/model/agreement'
import { addMonths } from '../../../shared/model/calendar'
import { clearanceStates } from '../../../shared/model/clearance'
import { choices } from '../../../shared/model/fields/choices'
import type { IsoDate } from '../../../shared/model/id'
import type { Language } from '../../../shared/model/language'
import type { RecordKind } from '../../../shared/model/library'
import type { RecordSummary } from '../../../shared/model/record-summary'
import type { Translate } from '../../words/use-words'

/** A part of a list under a name. */
export type SavedView = {
  readonly id: string
  readonly label: string
  readonly holds: (row: RecordSummary) => boolean
  /** Begins a new group of views. */
  readonly startsGroup: boolean
}

type Context = { readonly today: IsoDate; readonly t: Translate; readonly language: Language }
type Status = (typeof agreementStatuses)[number]

const inForce: readonly Status[] = ['in-force', 'active', 'provisionally-applied']
const over: readonly Status[] = ['lapsed', 'expired', 'denounced', 'replaced', 'superseded', 'archived']

function isOneOf(states: readonly string[]): (row: RecordSummary) => boolean {
  return ({ state }) => state !== null && states.includes(state)
}

function byType(domain: 'dossierKind' | 'stance' | 'side' | 'meetingKind', language: Language): readonly SavedView[] {
  return choices[domain].map((type, index) => ({
    id: type,
    label: valueName(domain, type, language),
    holds: (row) => row.type === type,
    startsGroup: index === 0,
  }))
}

function byClearance({ t }: Context): readonly SavedView[] {
  const toClear = clearanceStates.filter((state) => state === 'draft' || state === 'submitted')
  return [
    { id: 'to-clear', label: t('records.views.to-clear'), holds: isOneOf(toClear), startsGroup: true },
    { id: 'cleared', label: t('records.views.cleared'), holds: isOneOf(['cleared']), startsGroup: false },
  ]
}

function byDate({ t, today }: Context): readonly SavedView[] {
  return [
    {
      id: 'upcoming',
      label: t('records.views.upcoming'),
      holds: ({ date }) => date !== null && date >= today,
      startsGroup: true,
    },
    {
      id: 'past',
      label: t('records.views.past'),
      holds: ({ date }) => date !== null && date < today,
      startsGroup: false,
    },
  ]
}

function agreementViews({ t, today }: Context): readonly SavedView[] {
  const settled = [...inForce, ...over, 'suspended']
  const soon = addMonths(today, 12)
  return [
    { id: 'in-force', label: t('records.views.in-force'), holds: isOneOf(inForce), startsGroup: true },
    {
      id: 'pending',
      label: t('records.views.pending'),
      holds: isOneOf(agreementStatuses.filter((status) => !settled.includes(status))),
      startsGroup: false,
    },
    {
      id: 'expiring',
      label: t('records.views.expiring'),
      holds: (row) => isOneOf(inForce)(row) && row.date !== null && row.date >= today && row.date <= soon,
      startsGroup: false,
    },
    { id: 'over', label: t('records.views.over'), holds: isOneOf(over), startsGroup: false },
  ]
}

const views: { readonly [K in RecordKind]: (context: Context) => readonly SavedView[] } = {
  dossiers: ({ language }) => byType('dossierKind', language),
  agreements: agreementViews,
  'goal-sets': () => [],
  goals: () => [],
  responsibilities: () => [],
  'talking-points': (context) => [...byType('stance', context.language), ...byClearance(context)],
  people: ({ language }) => byType('side', language),
  briefings: (context) => [...byDate(context), ...byClearance(context)],
  books: (context) => [...byDate(context), ...byClearance(context)],
}

/** The views of a list: everything first, then the parts people ask for, then the samples where there are some. */
export function savedViews(kind: RecordKind, rows: readonly RecordSummary[], context: Context): readonly SavedView[] {
  const { t } = context
  const samples: SavedView = {
    id: 'samples',
    label: t('records.views.samples'),
    holds: ({ sample }) => sample,
    startsGroup: true,
  }
  return [
    { id: 'all', label: t('records.list.all'), holds: () => true, startsGroup: false },
    ...views[kind](context),
    ...(rows.some(({ sample }) => sample) ? [samples] : []),
  ]
}
