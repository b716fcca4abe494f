import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { RecordSummary } from '../../../shared/model/record-summary'
import { KindIcon } from '../../navigation/kind-icon'
import { useNavigation } from '../../navigation/navigation-provider'
import { routeOf } from '../../navigation/route'
import { SampleBadge } from '../../ui/sample-badge'
import { useWords } from '../../words/use-words'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  icon: { fontSize: '18px', lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3 },
  title: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    minWidth: 0,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflowWrap: 'anywhere',
  },
  detail: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

export type HomeRowProps = { readonly record: RecordSummary; readonly children: ReactNode }

/** A record on the home screen: its name, and below it what is to be known. Opens the record. */
export function HomeRow({ record, children }: HomeRowProps) {
  const styles = useStyles()
  const { t } = useWords()
  const { go } = useNavigation()
  const title = record.title === '' ? t('common.untitled') : record.title
  return (
    <button type="button" className={styles.root} onClick={() => go(routeOf(record.kind, record.id))}>
      <KindIcon kind={record.kind} className={styles.icon} />
      <span>
        <span className={styles.title}>
          <span className={styles.name} title={title}>
            {title}
          </span>
        </span>
        <span className={styles.detail}>
          {children}
          {record.sample && <SampleBadge />}
        </span>
      </span>
    </button>
  )
}
