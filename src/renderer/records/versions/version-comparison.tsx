import { makeStyles, Subtitle2, Switch, Text, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import { compareRecords, countDifferences, differencesIn } from '../../../shared/compare/compare-records'
import { proseMoment } from '../../../shared/language/moments'
import type { RecordKind, RecordOf } from '../../../shared/model/library'
import type { RecordBase } from '../../../shared/model/record-base'
import { useRemembered } from '../../ui/pane-memory'
import { useWords } from '../../words/use-words'
import { ComparedEntries } from './compared-entries'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%', containerType: 'inline-size' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  scroll: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  sides: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'none',
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    '@container (min-width: 520px)': {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalM,
    },
  },
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  same: { padding: `${tokens.spacingVerticalL} 0`, color: tokens.colorNeutralForeground2 },
})

type VersionComparisonProps<K extends RecordKind> = {
  readonly kind: K
  readonly before: RecordOf<K>
  readonly now: RecordOf<K>
}

/** What differs between an earlier version and the present one, entry by entry as the form shows it. */
export function VersionComparison<K extends RecordKind>({ kind, before, now }: VersionComparisonProps<K>) {
  const styles = useStyles()
  const { t, language } = useWords()
  const [showsAll, setShowsAll] = useRemembered('versions.all', false)
  const all = useMemo(() => compareRecords(kind, before, now, language), [kind, before, now, language])
  const differences = useMemo(() => differencesIn(all), [all])
  const count = countDifferences(all)
  const shown = showsAll ? all : differences
  // Two versions of the same minute differ by their numbers.
  const [beforeName, nowName] = ([before, now] as readonly RecordBase<string>[]).map(
    ({ updatedAt, revision }) => `${proseMoment(updatedAt, language)} · ${t('versions.number', { number: revision })}`,
  )
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Text weight="semibold" role="status">
          {t('versions.differences', { count })}
        </Text>
        <Switch
          label={t('versions.showAll')}
          checked={showsAll}
          onChange={(_event, data) => setShowsAll(data.checked)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section className={styles.scroll} aria-label={t('versions.comparison')} tabIndex={0}>
        {count === 0 && (
          <Text as="p" block className={styles.same}>
            {t('versions.same')}
          </Text>
        )}
        {shown.length > 0 && (
          <div className={styles.sides} aria-hidden>
            <Text size={200}>
              {t('versions.before')}
              {' · '}
              {beforeName}
            </Text>
            <Text size={200}>
              {t('versions.now')}
              {' · '}
              {nowName}
            </Text>
          </div>
        )}
        <div className={styles.groups}>
          {shown.map(({ name, entries }) => (
            <div key={name} className={styles.group}>
              <Subtitle2 as="h3">{t(`records.groups.${name}`)}</Subtitle2>
              <ComparedEntries entries={entries} isWhole={showsAll} />
            </div>
          ))}
        </div>
      </section>
    </div>
  )
}
