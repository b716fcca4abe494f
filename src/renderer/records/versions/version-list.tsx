import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { RecordVersion } from '../../../shared/ipc/contract'
import { proseMoment } from '../../../shared/language/moments'
import { extraTokens } from '../../theme/extra-tokens'
import { useWords } from '../../words/use-words'
import { deedText } from './deed-text'

const useStyles = makeStyles({
  root: {
    overflowY: 'auto',
    overflowX: 'hidden',
    ':focus-visible': { outlineStyle: 'none' },
  },
  item: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    cursor: 'default',
    contentVisibility: 'auto',
    containIntrinsicHeight: 'auto 56px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '-2px',
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
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
  second: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const page = 8

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1)
    case 'ArrowUp':
      return Math.max(0, at - 1)
    case 'PageDown':
      return Math.min(count - 1, at + page)
    case 'PageUp':
      return Math.max(0, at - page)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

type VersionListProps = {
  readonly className: string
  readonly versions: readonly RecordVersion[]
  readonly chosen: number
  readonly onChoose: (revision: number) => void
}

/** Every kept version, newest first: when it was made, by what, and which one is present. */
export function VersionList({ className, versions, chosen, onChoose }: VersionListProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const list = useRef<HTMLDivElement>(null)
  // From the beginning: the dialog around it opens before there is anything to choose from.
  const followsFocus = useRef(true)
  const at = versions.findIndex(({ revision }) => revision === chosen)

  useEffect(() => {
    if (!followsFocus.current) return
    followsFocus.current = false
    const item = list.current?.children[at]
    if (item instanceof HTMLElement) item.focus()
  }, [at])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = target(event.key, at, versions.length)
    const version = next === null ? undefined : versions[next]
    if (version === undefined) return
    event.preventDefault()
    followsFocus.current = true
    onChoose(version.revision)
  }
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={t('versions.list')}
      className={mergeClasses(styles.root, className)}
      onKeyDown={onKeyDown}
    >
      {versions.map(({ revision, at: moment, label, isPresent }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it takes the keys
        <div
          key={revision}
          role="option"
          aria-selected={revision === chosen}
          tabIndex={revision === chosen ? 0 : -1}
          className={mergeClasses(styles.item, revision === chosen && styles.chosen)}
          onClick={() => onChoose(revision)}
        >
          <Text weight="semibold">{proseMoment(moment, language)}</Text>
          <span className={styles.second}>
            <Text size={200} className={styles.quiet}>
              {deedText(label, t)}
              {' · '}
              {t('versions.number', { number: revision })}
            </Text>
            {isPresent && (
              <Badge appearance="tint" color="brand" size="small">
                {t('versions.present')}
              </Badge>
            )}
          </span>
        </div>
      ))}
    </div>
  )
}
