import { Button, CounterBadge, Divider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Fragment } from 'react'
import { extraTokens } from '../../theme/extra-tokens'
import { Area } from '../../ui/area'
import { useWords } from '../../words/use-words'
import type { SavedView } from './saved-view'

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalS },
  list: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  view: {
    position: 'relative',
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis' },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '6px',
      bottom: '6px',
      width: '3px',
      backgroundColor: extraTokens.colorSelectionBar,
      borderRadius: tokens.borderRadiusCircular,
      forcedColorAdjust: 'none',
    },
  },
  line: { flexGrow: 0, padding: `${tokens.spacingVerticalXS} 0` },
})

type ViewListProps = {
  readonly views: readonly (SavedView & { readonly count: number })[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The parts of a list by name, with how many rows each holds. */
export function ViewList({ views, chosen, onChoose }: ViewListProps) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <Area label={t('records.list.views')} className={styles.root}>
      <div className={styles.list}>
        {views.map(({ id, label, count, startsGroup }) => (
          <Fragment key={id}>
            {startsGroup && <Divider className={styles.line} />}
            <Button
              appearance="subtle"
              className={mergeClasses(styles.view, id === chosen && styles.chosen)}
              aria-pressed={id === chosen}
              onClick={() => onChoose(id)}
            >
              <span className={styles.label}>{label}</span>
              <CounterBadge count={count} overflowCount={9999} appearance="ghost" color="informative" showZero />
            </Button>
          </Fragment>
        ))}
      </div>
    </Area>
  )
}
