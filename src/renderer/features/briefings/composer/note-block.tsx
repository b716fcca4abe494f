import { makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components'
import { LinkRegular } from '@fluentui/react-icons/svg/link'
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical'
import { type KeyboardEvent, memo, type ReactNode, useRef } from 'react'
import { describeNotice } from '../../../../shared/compose/describe-notice'
import type { Notice } from '../../../../shared/compose/notice'
import { valueName } from '../../../../shared/language/value-names'
import type { BriefingBlock, BriefingSectionKind } from '../../../../shared/model/briefing'
import { findBlock, removeBlock, shiftBlock } from '../../../../shared/model/briefing-edits'
import type { PartId } from '../../../../shared/model/id'
import { SeverityIcon } from '../../../preview/severity-icon'
import { useReadOnly } from '../../../ui/read-only'
import { useWords } from '../../../words/use-words'
import { BlockTools } from './block-tools'
import { useCommands } from './composer-context'
import { LinkedContent } from './linked-content'
import { TextContent } from './text-content'

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    ':hover [data-quiet]': { opacity: 1 },
    ':focus-within [data-quiet]': { opacity: 1 },
  },
  dragged: { opacity: 0.5 },
  gutter: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    flexShrink: 0,
    width: '16px',
    paddingTop: '3px',
    color: tokens.colorNeutralForeground4,
  },
  handle: {
    position: 'absolute',
    left: '-12px',
    top: '8px',
    display: 'flex',
    fontSize: '16px',
    opacity: 0,
    cursor: 'grab',
  },
  link: { fontSize: '14px', display: 'flex' },
  content: { flexGrow: 1, minWidth: 0 },
  signs: { flexShrink: 0, display: 'flex', gap: tokens.spacingHorizontalXXS, paddingTop: '2px' },
})

type NoteBlockProps = {
  readonly block: BriefingBlock
  readonly section: PartId
  readonly sectionKind: BriefingSectionKind
  /** Counted from one, among `count` blocks. */
  readonly place: number
  readonly count: number
  readonly isWriting: boolean
  readonly isDragged: boolean
  readonly notices: readonly Notice[]
}

/**
 * One block of the note. It reads as on paper; its tools appear when the mouse or the keyboard is on it. What it shows
 * comes in as values of its own, so that typing in one block draws no other one again.
 */
export const NoteBlock = memo(function NoteBlock(props: NoteBlockProps) {
  const { block, section, place, count, isWriting, isDragged, notices } = props
  const styles = useStyles()
  const { t, language } = useWords()
  const commands = useCommands()
  const isReadOnly = useReadOnly() !== null
  const element = useRef<HTMLDivElement>(null)
  const sectionName = valueName('briefingSection', props.sectionKind, language)

  const move = (by: -1 | 1): void => {
    commands.edit((note) => shiftBlock(note, block.id, by), 'now')
    commands.focus(`block:${block.id}`)
    commands.announce(by === -1 ? t('composer.movedUp') : t('composer.movedDown'))
  }
  const remove = (): void => {
    const note = commands.current()
    const index = findBlock(note, block.id)?.place.index ?? 0
    const blocks = note.sections.find(({ id }) => id === section)?.blocks ?? []
    const next = blocks[index + 1] ?? blocks[index - 1]
    commands.edit((note) => removeBlock(note, block.id), 'now')
    commands.focus(next === undefined ? `section:${section}` : `block:${next.id}`)
    commands.announce(t('composer.removedBlock'))
  }
  const write = (): void => {
    commands.chooseSection(section)
    commands.write(block.id)
  }
  const stopWriting = (): void => {
    commands.write(null)
    commands.focus(`block:${block.id}`)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys pressed in the text or on a tool belong to those.
    if (event.target !== element.current || isReadOnly) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      move(event.key === 'ArrowUp' ? -1 : 1)
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      write()
    } else if (event.key === 'Delete') {
      event.preventDefault()
      remove()
    }
  }

  return (
    // The block carries its own keys, so it has to take the focus.
    // biome-ignore-start lint/a11y/noNoninteractiveTabindex: see above
    // biome-ignore-start lint/a11y/useSemanticElements: a fieldset is for form controls, this groups words and tools
    <div
      ref={element}
      role="group"
      tabIndex={0}
      data-drop-item=""
      data-focus={`block:${block.id}`}
      data-block-kind={block.kind}
      aria-label={t('composer.blockOf', { place, count, section: sectionName })}
      aria-keyshortcuts={isReadOnly ? undefined : 'Alt+ArrowUp Alt+ArrowDown Enter Delete'}
      className={mergeClasses(styles.root, isDragged && styles.dragged)}
      onKeyDown={onKeyDown}
      onFocus={() => commands.chooseSection(section)}
    >
      <div className={styles.gutter}>
        {/* The same move is at hand with Alt and the arrow keys. */}
        <span
          className={styles.handle}
          data-quiet=""
          aria-hidden
          title={t('composer.dragBlock')}
          draggable={!isWriting && !isReadOnly}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData('text/plain', '')
            if (element.current !== null) event.dataTransfer.setDragImage(element.current, 8, 12)
            commands.drag({ kind: 'block', id: block.id })
          }}
          onDragEnd={() => commands.drag(null)}
        >
          <ReOrderDotsVerticalRegular />
        </span>
        {block.kind === 'text' ? null : (
          <span className={styles.link} title={t('composer.linked')}>
            <LinkRegular aria-label={t('composer.linked')} />
          </span>
        )}
      </div>
      <div className={styles.content}>
        {block.kind === 'text' ? (
          <TextContent
            block={block}
            isWriting={isWriting}
            onWrite={write}
            onDone={stopWriting}
            onLeave={() => commands.write(null)}
          />
        ) : (
          <LinkedContent
            block={block}
            isWriting={isWriting}
            onDone={stopWriting}
            onLeave={() => commands.write(null)}
          />
        )}
      </div>
      <Signs notices={notices} />
      {isWriting ? null : <BlockTools block={block} onMove={move} onRemove={remove} onWrite={write} />}
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements: see above
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above
  )
})

/** What the check says of this block, as one sign per finding. */
function Signs({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  const styles = useStyles()
  const { language } = useWords()
  if (notices.length === 0) return null
  return (
    <span className={styles.signs}>
      {notices.map((notice) => {
        const text = describeNotice(notice, language)
        return (
          <Tooltip key={`${notice.code}-${text}`} content={text} relationship="label">
            <span role="img">
              <SeverityIcon severity={notice.severity} />
            </span>
          </Tooltip>
        )
      })}
    </span>
  )
}
