import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import type { ComparedContent, ComparedEntry } from '../../../shared/compare/compared'
import type { Presence } from '../../../shared/compare/text-piece'
import { useWords } from '../../words/use-words'
import { ComparedValue } from './compared-value'
import { SourceName } from './record-name'
import { Mark, Pieces } from './version-marks'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  label: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXS,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cells: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    '@container (min-width: 520px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalM,
    },
  },
  cell: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  absent: { backgroundColor: 'transparent', '@container (max-width: 519px)': { display: 'none' } },
  same: { color: tokens.colorNeutralForeground2, backgroundColor: 'transparent' },
  side: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    // Where the cells stand side by side the heads above them say so; it is said to those who hear it all the same.
    '@container (min-width: 520px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  },
  empty: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
  part: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
})

type EntriesProps = {
  readonly entries: readonly ComparedEntry[]
  /** With what is the same, and with long unchanged stretches of text. */
  readonly isWhole: boolean
  /** Of the part that holds them: what came or went has nothing on the other side. */
  readonly presence?: Presence
}

/** Entries of a form, the earlier version on the left and the present one on the right. */
export function ComparedEntries({ entries, isWhole, presence = 'same' }: EntriesProps) {
  const styles = useStyles()
  return (
    <div className={styles.list}>
      {entries.map((entry) => (
        <Entry key={entry.key} entry={entry} isWhole={isWhole} presence={presence} />
      ))}
    </div>
  )
}

type EntryProps = { readonly entry: ComparedEntry; readonly isWhole: boolean; readonly presence: Presence }

function Entry({ entry, isWhole, presence }: EntryProps) {
  const styles = useStyles()
  const { t } = useWords()
  const labelId = useId()
  const { label, content, isSame } = entry
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and sizing of its own
    <div role="group" aria-labelledby={labelId}>
      <div id={labelId} className={styles.label}>
        <Text weight="semibold">
          {label}
          {content.type === 'text' && content.language !== null && (
            <span className={styles.quiet}>
              {label !== '' && ' · '}
              {t(`common.languages.${content.language}`)}
            </span>
          )}
          {content.type === 'part' && content.source !== null && (
            <>
              {': '}
              <SourceName source={content.source} />
            </>
          )}
        </Text>
        {content.type === 'part' && <PartBadges content={content} />}
        {content.type === 'items' && content.isReordered && <ChangeBadge>{t('versions.otherOrder')}</ChangeBadge>}
      </div>
      {content.type === 'part' ? (
        content.entries.length > 0 && (
          <div className={styles.part}>
            <ComparedEntries
              entries={content.entries}
              isWhole={isWhole}
              presence={presence === 'same' ? content.presence : presence}
            />
          </div>
        )
      ) : (
        <Cells content={content} isSame={isSame} isWhole={isWhole} presence={presence} />
      )}
    </div>
  )
}

function PartBadges({ content }: { readonly content: Extract<ComparedContent, { readonly type: 'part' }> }) {
  const { t } = useWords()
  return (
    <>
      {content.presence === 'added' && <ChangeBadge>{t('versions.added')}</ChangeBadge>}
      {content.presence === 'removed' && <ChangeBadge>{t('versions.removed')}</ChangeBadge>}
      {content.isMoved && <ChangeBadge>{t('versions.moved')}</ChangeBadge>}
    </>
  )
}

function ChangeBadge({ children }: { readonly children: ReactNode }) {
  return (
    <Badge appearance="tint" color="informative" size="small">
      {children}
    </Badge>
  )
}

type PlainContent = Exclude<ComparedContent, { readonly type: 'part' }>
type CellsProps = {
  readonly content: PlainContent
  readonly isSame: boolean
  readonly isWhole: boolean
  readonly presence: Presence
}

function Cells({ content, isSame, isWhole, presence }: CellsProps) {
  const styles = useStyles()
  const { t } = useWords()
  if (isSame) {
    return (
      <div className={mergeClasses(styles.cell, styles.same)}>
        <Side content={content} side="now" isWhole={isWhole} />
      </div>
    )
  }
  return (
    <div className={styles.cells}>
      <div className={mergeClasses(styles.cell, presence === 'added' && styles.absent)}>
        {presence !== 'added' && (
          <>
            <span className={styles.side}>{t('versions.before')}</span>
            <Side content={content} side="before" isWhole={isWhole} />
          </>
        )}
      </div>
      <div className={mergeClasses(styles.cell, presence === 'removed' && styles.absent)}>
        {presence !== 'removed' && (
          <>
            <span className={styles.side}>{t('versions.now')}</span>
            <Side content={content} side="now" isWhole={isWhole} />
          </>
        )}
      </div>
    </div>
  )
}

type SideProps = { readonly content: PlainContent; readonly side: 'before' | 'now'; readonly isWhole: boolean }

/** What one version has in a field. */
function Side({ content, side, isWhole }: SideProps) {
  const styles = useStyles()
  const { t } = useWords()
  const left = side === 'before' ? 'added' : 'removed'
  const empty = <span className={styles.empty}>{t('versions.empty')}</span>
  switch (content.type) {
    case 'text': {
      if (content.pieces.some(({ kind }) => kind !== left)) {
        return <Pieces pieces={content.pieces} side={side} lang={content.language ?? undefined} isWhole={isWhole} />
      }
      return content.isOverride ? <span className={styles.empty}>{t('versions.asLibrary')}</span> : empty
    }
    case 'items': {
      const items = content.items.filter(({ kind }) => kind !== left)
      if (items.length === 0) return empty
      return (
        <ul className={styles.items}>
          {items.map(({ kind, value }) => (
            <li key={value}>
              <Mark kind={kind}>
                <ComparedValue field={content.field} value={value} />
              </Mark>
            </li>
          ))}
        </ul>
      )
    }
    case 'value': {
      const value = content[side]
      if (value === null) return empty
      const kind = content.before === content.now ? 'same' : side === 'before' ? 'removed' : 'added'
      return (
        <Mark kind={kind}>
          <ComparedValue field={content.field} value={value} />
        </Mark>
      )
    }
  }
}
