import { makeStyles, tokens } from '@fluentui/react-components'
import type { UpcomingMeeting } from '../../../shared/compose/home-overview'
import { proseDate } from '../../../shared/language/dates'
import { valueName } from '../../../shared/language/value-names'
import { localDay } from '../../../shared/model/calendar'
import { EmptyState } from '../../ui/empty-state'
import { useWords } from '../../words/use-words'
import { HomeColumn } from './home-column'
import { HomeRow } from './home-row'

const useStyles = makeStyles({
  errors: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  warnings: { color: tokens.colorStatusWarningForeground3 },
  soon: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
})

/** The meetings ahead: day, state of the note, what its check finds. */
export function MeetingList({ meetings }: { readonly meetings: readonly UpcomingMeeting[] }) {
  const { t } = useWords()
  return (
    <HomeColumn title={t('home.meetings')}>
      {meetings.length === 0 ? (
        <EmptyState title={t('home.noMeetings')}>{t('home.noMeetingsText')}</EmptyState>
      ) : (
        meetings.map((meeting) => <MeetingRow key={meeting.briefing.id} meeting={meeting} />)
      )}
    </HomeColumn>
  )
}

function MeetingRow({ meeting }: { readonly meeting: UpcomingMeeting }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { briefing, errors, warnings } = meeting
  const days = briefing.date === null ? null : daysUntil(briefing.date)
  return (
    <HomeRow record={briefing}>
      {briefing.date !== null && <span>{proseDate(briefing.date, language)}</span>}
      {days !== null && days <= 14 && (
        <span className={styles.soon}>
          {days === 0 ? t('home.today') : days === 1 ? t('home.tomorrow') : t('home.inDays', { count: days })}
        </span>
      )}
      {briefing.state !== null && <span>{valueName('clearance', briefing.state, language)}</span>}
      {errors > 0 && <span className={styles.errors}>{t('home.errors', { count: errors })}</span>}
      {warnings > 0 && <span className={styles.warnings}>{t('home.warnings', { count: warnings })}</span>}
      {errors + warnings === 0 && <span>{t('home.noFindings')}</span>}
    </HomeRow>
  )
}

function daysUntil(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${localDay(new Date())}T00:00:00Z`)) / 86_400_000)
}
