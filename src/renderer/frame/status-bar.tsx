import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import { describeFailure } from '../../shared/ipc/failure-words'
import { proseDate } from '../../shared/language/dates'
import { proseClock } from '../../shared/language/moments'
import { backupAge } from '../../shared/model/backup-age'
import { addDays, localDay } from '../../shared/model/calendar'
import { useIsSaving } from '../api/use-is-saving'
import { useNavigation } from '../navigation/navigation-provider'
import { useWords } from '../words/use-words'
import type { OpenLibrary } from './open-library'
import { useSaveFault } from './save-faults-provider'

const useStyles = makeStyles({
  root: {
    gridArea: 'status',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fault: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  old: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  readOnly: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  sample: { fontWeight: tokens.fontWeightSemibold, letterSpacing: '0.04em', color: tokens.colorNeutralForeground1 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})

/** Trust at a glance: when the last change was safely on disk, how much there is, and whether it is a sample. */
export function StatusBar({ library }: { readonly library: OpenLibrary }) {
  const styles = useStyles()
  const { t } = useWords()
  const { go } = useNavigation()
  const records = Object.values(library.counts).reduce((sum, count) => sum + count, 0)
  return (
    <footer className={styles.root}>
      {library.readOnly === null ? <SaveState savedAt={library.savedAt} /> : <ReadOnlyState />}
      <span aria-hidden>·</span>
      <Text className={styles.small}>{t('frame.records', { count: records })}</Text>
      <span aria-hidden>·</span>
      <LastBackup library={library} />
      <span aria-hidden>·</span>
      <Text className={styles.small}>{library.name}</Text>
      {library.samples > 0 && (
        <>
          <span aria-hidden>·</span>
          <Link
            as="button"
            appearance="subtle"
            className={mergeClasses(styles.small, styles.sample)}
            onClick={() => go({ screen: 'settings' })}
            title={t('frame.sampleRecords', { count: library.samples })}
          >
            {t('frame.sampleLibrary')}
          </Link>
        </>
      )}
    </footer>
  )
}

function SaveState({ savedAt }: { readonly savedAt: string | null }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const isSaving = useIsSaving()
  const fault = useSaveFault()
  if (fault !== null) {
    return (
      <span role="status" className={styles.fault}>
        <ErrorCircleFilled />
        {t('frame.notSaved', { reason: describeFailure(fault, language).title })}
      </span>
    )
  }
  return (
    <Text role="status" className={styles.small}>
      {isSaving ? t('frame.saving') : savedText()}
    </Text>
  )

  function savedText(): string {
    if (savedAt === null) return t('frame.unchanged')
    const instant = new Date(savedAt)
    const time = proseClock(savedAt, language)
    const day = localDay(instant)
    return day === localDay(new Date())
      ? t('frame.savedAt', { time })
      : t('frame.savedOn', { day: proseDate(day, language), time })
  }
}

function ReadOnlyState() {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <span role="status" className={styles.readOnly}>
      <LockClosedRegular />
      {t('recovery.readOnly')}
    </span>
  )
}

/** When the newest good backup was made; amber with a sign when it is old or the last one failed. Leads to the backups. */
function LastBackup({ library }: { readonly library: OpenLibrary }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { go } = useNavigation()
  const today = new Date()
  const age = backupAge(library.lastBackup, library.savedAt, today)
  const { backupFailure } = library
  const isWarning = backupFailure !== null || age.state === 'old'
  return (
    <Link
      as="button"
      appearance="subtle"
      className={mergeClasses(styles.small, isWarning && styles.old)}
      title={hint()}
      onClick={() => go({ screen: 'settings', tab: 'backups' })}
    >
      {isWarning && <WarningFilled />}
      {words()}
    </Link>
  )

  function hint(): string {
    const show = t('backups.status.show')
    if (backupFailure !== null) return `${describeFailure(backupFailure, language).title}. ${show}.`
    return age.state === 'old' ? `${t('backups.status.isOld')} ${show}.` : show
  }

  function words(): string {
    if (backupFailure !== null) return t('backups.status.failed')
    if (age.state === 'none') return t('backups.status.none')
    if (age.state === 'old') return t('backups.status.old', { count: age.days })
    const time = proseClock(age.at, language)
    const day = localDay(new Date(age.at))
    if (day === localDay(today)) return t('backups.status.today', { time })
    if (day === addDays(localDay(today), -1)) return t('backups.status.yesterday', { time })
    return t('backups.status.on', { day: proseDate(day, language) })
  }
}
