import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { type KeyboardEvent, memo, useState } from 'react'
import { valueName } from '../../../../shared/language/value-names'
import type { BriefingSectionKind } from '../../../../shared/model/briefing'
import { moveSection, removeSection } from '../../../../shared/model/briefing-edits'
import type { PartId } from '../../../../shared/model/id'
import { extraTokens } from '../../../theme/extra-tokens'
import { useReadOnly } from '../../../ui/read-only'
import { useWords } from '../../../words/use-words'
import { useCommands } from './composer-context'
import { pagesText } from './pages-text'

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':hover [data-quiet]': { opacity: 1 },
    ':focus-within [data-quiet]': { opacity: 1 },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '6px',
      bottom: '6px',
      width: '3px',
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: extraTokens.colorSelectionBar,
    },
  },
  over: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}` },
  button: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    ':hover': { backgroundColor: 'transparent' },
    ':hover:active': { backgroundColor: 'transparent' },
  },
  // Some names are long in some languages: a second line before anything is left out.
  name: {
    flexGrow: 1,
    minWidth: 0,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'break-word',
    textAlign: 'left',
  },
  chosenName: { fontWeight: tokens.fontWeightSemibold },
  length: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  more: { opacity: 0, flexShrink: 0 },
})

type OutlineRowProps = {
  readonly section: PartId
  readonly kind: BriefingSectionKind
  readonly index: number
  readonly count: number
  readonly isChosen: boolean
  /** In pages; null for a section that is not printed. */
  readonly length: number | null
  /** Whether a block is being dragged, which may be dropped here. */
  readonly takesBlocks: boolean
  readonly onDropHere: (section: PartId) => void
}

/** One section in the outline: chosen by a click, moved by dragging or with Alt and the arrow keys. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { section, index, count, isChosen, length, takesBlocks, onDropHere } = props
  const styles = useStyles()
  const { t, language } = useWords()
  const commands = useCommands()
  const isReadOnly = useReadOnly() !== null
  const [isOver, setIsOver] = useState(false)
  const name = valueName('briefingSection', props.kind, language)
  const pages = length === null ? '–' : pagesText(length)

  const move = (by: -1 | 1): void => {
    const to = index + by
    if (to < 0 || to >= count) return
    commands.edit((note) => moveSection(note, section, to), 'now')
    commands.focus(`outline:${section}`)
    commands.announce(t('composer.movedTo', { name, place: to + 1, count }))
  }
  const remove = (): void => {
    commands.edit((note) => removeSection(note, section), 'now')
    commands.announce(t('composer.removed', { name }))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isReadOnly) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      event.stopPropagation()
      move(event.key === 'ArrowUp' ? -1 : 1)
    }
    if (event.key === 'Delete') remove()
  }

  return (
    <li
      data-drop-item=""
      className={mergeClasses(styles.row, isChosen && styles.chosen, isOver && styles.over)}
      draggable={!isReadOnly}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', name)
        commands.drag({ kind: 'section', id: section })
      }}
      onDragEnd={() => commands.drag(null)}
      onDragOver={(event) => {
        if (!takesBlocks) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        if (!takesBlocks) return
        event.preventDefault()
        event.stopPropagation()
        setIsOver(false)
        onDropHere(section)
      }}
    >
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        data-focus={`outline:${section}`}
        aria-current={isChosen}
        aria-label={t('composer.sectionRow', { name, pages })}
        aria-keyshortcuts={isReadOnly ? undefined : 'Alt+ArrowUp Alt+ArrowDown Delete'}
        title={name}
        onClick={() => {
          commands.chooseSection(section)
          commands.focus(`section:${section}`)
        }}
        onKeyDown={onKeyDown}
      >
        <span className={mergeClasses(styles.name, isChosen && styles.chosenName)}>{name}</span>
        <span className={styles.length} title={t('composer.pagesUsed', { pages })}>
          {pages}
        </span>
      </Button>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            className={styles.more}
            data-quiet=""
            icon={<MoreHorizontalRegular />}
            aria-label={t('composer.sectionMenu', { name })}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              disabled={isReadOnly || index === 0}
              secondaryContent={`${t('common.keys.alt')}+↑`}
              onClick={() => move(-1)}
            >
              {t('composer.moveUp')}
            </MenuItem>
            <MenuItem
              disabled={isReadOnly || index === count - 1}
              secondaryContent={`${t('common.keys.alt')}+↓`}
              onClick={() => move(1)}
            >
              {t('composer.moveDown')}
            </MenuItem>
            <MenuItem disabled={isReadOnly} onClick={remove}>
              {t('composer.removeSection')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  )
})
