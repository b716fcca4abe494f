import { Button, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import type { HomeOverview } from '../../../shared/compose/home-overview'
import { proseDate } from '../../../shared/language/dates'
import { EmptyState } from '../../ui/empty-state'
import { useWords } from '../../words/use-words'
import { HomeColumn } from './home-column'
import { HomeRow } from './home-row'

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', marginBottom: tokens.spacingVerticalM },
  title: { color: tokens.colorNeutralForeground3, padding: `0 ${tokens.spacingHorizontalS}` },
  more: { alignSelf: 'flex-start' },
})

/** Agreements that end, lines not cleared for a near meeting, facts that have aged: group by group, the pressing first. */
export function AttentionList({ overview }: { readonly overview: HomeOverview }) {
  const { t, language } = useWords()
  const { ending, uncleared, aged } = overview
  if (ending.length + uncleared.length + aged.length === 0) {
    return (
      <HomeColumn title={t('home.attention')}>
        <EmptyState title={t('home.allWell')}>{t('home.allWellText')}</EmptyState>
      </HomeColumn>
    )
  }
  return (
    <HomeColumn title={t('home.attention')}>
      <Group
        title={t('home.uncleared')}
        rows={uncleared.map(({ briefing, titles }) => (
          <HomeRow key={briefing.id} record={briefing}>
            <span title={titles.join('\n')}>{t('home.unclearedIn', { count: titles.length })}</span>
          </HomeRow>
        ))}
      />
      <Group
        title={t('home.ending')}
        rows={ending.map(({ agreement, what, on }) => (
          <HomeRow key={`${agreement.id}-${what}`} record={agreement}>
            <span>
              {t(what === 'expires' ? 'home.expiresOn' : 'home.noticeUntil', { day: proseDate(on, language) })}
            </span>
          </HomeRow>
        ))}
      />
      <Group
        title={t('home.aged')}
        rows={aged.map(({ record, findings, isExpired }) => (
          <HomeRow key={record.id} record={record}>
            <span>{t(isExpired ? 'home.expiredFindings' : 'home.agedFindings', { count: findings })}</span>
          </HomeRow>
        ))}
      />
    </HomeColumn>
  )
}

const shownAtFirst = 5

function Group({ title, rows }: { readonly title: string; readonly rows: readonly ReactNode[] }) {
  const styles = useStyles()
  const { t } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  if (rows.length === 0) return null
  const isLong = rows.length > shownAtFirst + 1
  return (
    <section className={styles.group}>
      <Caption1Strong as="h3" block className={styles.title}>
        {title}
      </Caption1Strong>
      {isLong && !isOpen ? rows.slice(0, shownAtFirst) : rows}
      {isLong && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t('home.showFewer') : t('home.showAll', { count: rows.length })}
        </Button>
      )}
    </section>
  )
}
