import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { describeNotice } from '../../shared/compose/describe-notice'
import type { Notice, Severity } from '../../shared/compose/notice'
import { useWords } from '../words/use-words'
import { SeverityIcon } from './severity-icon'

const severities: readonly Severity[] = ['error', 'warning', 'info']

const useStyles = makeStyles({
  group: { paddingBottom: tokens.spacingVerticalS },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    borderRadius: 0,
  },
  plain: { display: 'flex', boxSizing: 'border-box' },
  none: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  good: { color: tokens.colorStatusSuccessForeground1, fontSize: '20px' },
})

type NoticeListProps = {
  readonly notices: readonly Notice[]
  /** Shows the place a notice is about; null where there is nowhere to go. */
  readonly onOpen: ((notice: Notice) => void) | null
}

/** What the check of a document found: the gravest first, each leading to its place. */
export function NoticeList({ notices, onOpen }: NoticeListProps) {
  const styles = useStyles()
  const { t } = useWords()
  if (notices.length === 0) {
    return (
      <div className={styles.none}>
        <CheckmarkCircleRegular className={styles.good} />
        {t('preview.nothingFound')}
      </div>
    )
  }
  const headings: { readonly [S in Severity]: string } = {
    error: t('preview.errors'),
    warning: t('preview.warnings'),
    info: t('preview.infos'),
  }
  return severities.map((severity) => {
    const found = notices.filter((notice) => notice.severity === severity)
    return found.length === 0 ? null : (
      <div key={severity} className={styles.group}>
        <h3 className={styles.heading}>
          {headings[severity]}
          <Badge appearance="tint" color="informative" size="small">
            {found.length}
          </Badge>
        </h3>
        <ul className={styles.list}>
          {found.map((notice, index) => (
            // Two notices can say the same of two blocks: only their place tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <NoticeRow notice={notice} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

function NoticeRow({ notice, onOpen }: { readonly notice: Notice; readonly onOpen: NoticeListProps['onOpen'] }) {
  const styles = useStyles()
  const { language } = useWords()
  const content = (
    <>
      <SeverityIcon severity={notice.severity} />
      <span>{describeNotice(notice, language)}</span>
    </>
  )
  return notice.at === null || onOpen === null ? (
    <div className={mergeClasses(styles.row, styles.plain)}>{content}</div>
  ) : (
    <Button appearance="subtle" className={styles.row} onClick={() => onOpen(notice)}>
      {content}
    </Button>
  )
}
