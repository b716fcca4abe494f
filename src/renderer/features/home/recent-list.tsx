import { proseDate } from '../../../shared/language/dates'
import { valueName } from '../../../shared/language/value-names'
import { localDay } from '../../../shared/model/calendar'
import type { RecordSummary } from '../../../shared/model/record-summary'
import { EmptyState } from '../../ui/empty-state'
import { useWords } from '../../words/use-words'
import { HomeColumn } from './home-column'
import { HomeRow } from './home-row'

/** What was worked on last. */
export function RecentList({ records }: { readonly records: readonly RecordSummary[] }) {
  const { t, language } = useWords()
  return (
    <HomeColumn title={t('home.recent')}>
      {records.length === 0 ? (
        <EmptyState title={t('home.noRecent')}>{t('home.noRecentText')}</EmptyState>
      ) : (
        records.map((record) => (
          <HomeRow key={`${record.kind}/${record.id}`} record={record}>
            <span>{valueName('recordKind', record.kind, language)}</span>
            <span>{changedText(record.updatedAt)}</span>
          </HomeRow>
        ))
      )}
    </HomeColumn>
  )

  function changedText(updatedAt: string): string {
    const day = localDay(new Date(updatedAt))
    return day === localDay(new Date()) ? t('home.changedToday') : t('home.changed', { day: proseDate(day, language) })
  }
}
