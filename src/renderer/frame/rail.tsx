import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { BinRecycleRegular } from '@fluentui/react-icons/svg/bin-recycle'
import { HomeRegular } from '@fluentui/react-icons/svg/home'
import { SettingsRegular } from '@fluentui/react-icons/svg/settings'
import type { ReactElement } from 'react'
import type { RecordKind } from '../../shared/model/library'
import { KindIcon } from '../navigation/kind-icon'
import { useNavigation } from '../navigation/navigation-provider'
import type { Route } from '../navigation/route'
import { extraTokens } from '../theme/extra-tokens'
import { useWords } from '../words/use-words'

const railKinds = [
  'dossiers',
  'agreements',
  'talking-points',
  'goals',
  'people',
  'briefings',
  'books',
] as const satisfies readonly RecordKind[]

const useStyles = makeStyles({
  root: {
    gridArea: 'rail',
    display: 'flex',
    flexDirection: 'column',
    width: '88px',
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  spring: { flex: '1 0 0' },
  item: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '2px',
    flexShrink: 0,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    lineHeight: '14px',
    textAlign: 'center',
    hyphens: 'manual',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '4px',
      bottom: '4px',
      width: '4px',
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: extraTokens.colorSelectionBar,
      forcedColorAdjust: 'none',
    },
  },
  icon: { position: 'relative', fontSize: '22px', lineHeight: 1, display: 'flex' },
  count: { position: 'absolute', left: '16px', top: '-4px' },
})

/** Which rail item a page belongs to. */
function itemOf(route: Route): RecordKind | 'home' | 'bin' | 'settings' {
  switch (route.screen) {
    case 'home':
    case 'bin':
    case 'settings':
      return route.screen
    case 'new-briefing':
    case 'compose':
      return 'briefings'
    case 'list':
    case 'record':
      return route.kind === 'goal-sets' || route.kind === 'responsibilities' ? 'goals' : route.kind
  }
}

/** The main places of the program, labels under icons; the bin tells how much is in it. */
export function Rail({ inBin }: { readonly inBin: number }) {
  const styles = useStyles()
  const { t } = useWords()
  const { route } = useNavigation()
  const current = itemOf(route)
  return (
    <nav className={styles.root} aria-label={t('frame.places')} data-area="">
      <RailItem
        icon={<HomeRegular />}
        label={t('frame.rail.home')}
        to={{ screen: 'home' }}
        isCurrent={current === 'home'}
      />
      {railKinds.map((kind) => (
        <RailItem
          key={kind}
          icon={<KindIcon kind={kind} />}
          label={t(`frame.rail.${kind}`)}
          to={{ screen: 'list', kind }}
          isCurrent={current === kind}
        />
      ))}
      <span className={styles.spring} />
      <RailItem
        icon={<BinRecycleRegular />}
        label={t('bin.title')}
        {...(inBin === 0 ? {} : { count: inBin, countLabel: t('bin.railLabel', { count: inBin }) })}
        to={{ screen: 'bin' }}
        isCurrent={current === 'bin'}
      />
      <RailItem
        icon={<SettingsRegular />}
        label={t('frame.rail.settings')}
        to={{ screen: 'settings' }}
        isCurrent={current === 'settings'}
      />
    </nav>
  )
}

type RailItemProps = {
  readonly icon: ReactElement
  readonly label: string
  /** How much there is, and how that is told to those who hear it. */
  readonly count?: number
  readonly countLabel?: string
  readonly to: Route
  readonly isCurrent: boolean
}

function RailItem({ icon, label, count, countLabel, to, isCurrent }: RailItemProps) {
  const styles = useStyles()
  const { go } = useNavigation()
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={countLabel}
      title={countLabel}
      onClick={() => go(to)}
    >
      <span className={styles.icon}>
        {icon}
        {count !== undefined && (
          <CounterBadge className={styles.count} count={count} overflowCount={999} size="small" color="informative" />
        )}
      </span>
      <span>{label}</span>
    </button>
  )
}
