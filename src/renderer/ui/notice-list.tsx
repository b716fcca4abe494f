import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { InfoRegular } from '@fluentui/react-icons/svg/info'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import { useWords } from '../words/use-words'

export type NoticeSeverity = 'error' | 'warning' | 'info'

export type NoticeItem = {
  readonly id: string
  readonly severity: NoticeSeverity
  readonly text: string
  /** Goes to where it can be mended. */
  readonly onOpen: (() => void) | null
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  icon: { fontSize: '16px', lineHeight: tokens.lineHeightBase300, paddingTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: 'anywhere', textAlign: 'start' },
})

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const
const order: readonly NoticeSeverity[] = ['error', 'warning', 'info']

/** What a check has found, the gravest first; each leads to its place. */
export function NoticeList({ notices, label }: { readonly notices: readonly NoticeItem[]; readonly label: string }) {
  const styles = useStyles()
  const { t } = useWords()
  const sorted = order.flatMap((severity) => notices.filter((notice) => notice.severity === severity))
  return (
    <ul className={styles.list} aria-label={label}>
      {sorted.map(({ id, severity, text, onOpen }) => {
        const Icon = icons[severity]
        return (
          <li key={id} className={styles.item}>
            <Icon
              className={mergeClasses(styles.icon, styles[severity])}
              role="img"
              aria-label={t(`common.severities.${severity}`)}
            />
            {onOpen === null ? (
              <Text className={styles.text}>{text}</Text>
            ) : (
              <Link as="button" appearance="subtle" className={styles.text} onClick={onOpen}>
                {text}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
