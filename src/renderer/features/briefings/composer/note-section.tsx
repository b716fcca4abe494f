import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components'
import { Library16Regular } from '@fluentui/react-icons/svg/library'
import { TextAddRegular } from '@fluentui/react-icons/svg/text-add'
import { Fragment, memo } from 'react'
import { mostKeyMessages } from '../../../../shared/compose/check-section'
import type { Notice } from '../../../../shared/compose/notice'
import { valueName } from '../../../../shared/language/value-names'
import type { BriefingSection } from '../../../../shared/model/briefing'
import { emptyTextBlock, findBlock, insertBlock, linkedBlock, moveBlock } from '../../../../shared/model/briefing-edits'
import type { PartId } from '../../../../shared/model/id'
import { ChangeButton } from '../../../ui/change-button'
import { useWords } from '../../../words/use-words'
import { type Dragged, useCommands } from './composer-context'
import { DropLine } from './drop-line'
import { NoteBlock } from './note-block'
import { useDropPlace } from './use-drop-place'

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalXL },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: { flexGrow: 1, margin: 0, color: tokens.colorBrandForeground1 },
  counter: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  tooMany: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  blocks: { display: 'flex', flexDirection: 'column', minHeight: '8px' },
  empty: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground3,
    fontStyle: 'italic',
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginLeft: '-8px' },
  tool: { color: tokens.colorNeutralForeground2 },
})

type NoteSectionProps = {
  readonly section: BriefingSection
  /** The block of this section whose words are being written. */
  readonly writing: PartId | null
  readonly dragged: Dragged | null
  readonly notices: ReadonlyMap<PartId, readonly Notice[]>
}

const noNotices: readonly Notice[] = []

/** One section of the note with its blocks, and the two ways to add one. */
export const NoteSection = memo(function NoteSection({ section, writing, dragged, notices }: NoteSectionProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const commands = useCommands()
  const { edit } = commands
  const name = valueName('briefingSection', section.kind, language)
  const takesBlocks = dragged !== null && dragged.kind !== 'section'

  const { list, place, handlers } = useDropPlace(takesBlocks, (landed) => {
    if (dragged?.kind === 'source') {
      const block = linkedBlock(commands.newId(), dragged.source)
      edit((note) => insertBlock(note, { section: section.id, index: landed }, block), 'now')
      commands.focus(`block:${block.id}`)
    }
    if (dragged?.kind === 'block') {
      const from = findBlock(commands.current(), dragged.id)?.place
      const index = from?.section === section.id && from.index < landed ? landed - 1 : landed
      edit((note) => moveBlock(note, dragged.id, { section: section.id, index }), 'now')
      commands.focus(`block:${dragged.id}`)
    }
    commands.drag(null)
  })

  const write = (): void => {
    const block = emptyTextBlock(commands.newId())
    commands.chooseSection(section.id)
    edit((note) => insertBlock(note, { section: section.id, index: section.blocks.length }, block), 'now')
    commands.write(block.id)
  }

  return (
    <section className={styles.root} aria-label={name} data-section={section.kind}>
      <div className={styles.head} data-focus={`section:${section.id}`} tabIndex={-1}>
        <Subtitle2 as="h2" className={styles.name}>
          {name}
        </Subtitle2>
        <Counter section={section} />
      </div>
      <div ref={list} className={styles.blocks} {...handlers}>
        {section.blocks.length === 0 && place === null ? (
          <p className={styles.empty}>{t('composer.emptySection')}</p>
        ) : null}
        {section.blocks.map((block, index) => (
          <Fragment key={block.id}>
            {place === index ? <DropLine /> : null}
            <NoteBlock
              block={block}
              section={section.id}
              sectionKind={section.kind}
              place={index + 1}
              count={section.blocks.length}
              isWriting={writing === block.id}
              isDragged={dragged?.kind === 'block' && dragged.id === block.id}
              notices={notices.get(block.id) ?? noNotices}
            />
          </Fragment>
        ))}
        {place === section.blocks.length ? <DropLine /> : null}
      </div>
      <div className={styles.tools}>
        <ChangeButton
          appearance="subtle"
          size="small"
          className={styles.tool}
          icon={<Library16Regular />}
          aria-label={t('composer.addFromLibraryTo', { section: name })}
          onClick={() => commands.openLibraryFor(section.id)}
        >
          {t('composer.addFromLibrary')}
        </ChangeButton>
        <ChangeButton
          appearance="subtle"
          size="small"
          className={styles.tool}
          icon={<TextAddRegular />}
          aria-label={t('composer.writeIn', { section: name })}
          onClick={write}
        >
          {t('composer.write')}
        </ChangeButton>
      </div>
    </section>
  )
})

function Counter({ section }: { readonly section: BriefingSection }) {
  const styles = useStyles()
  const { t } = useWords()
  const count = section.blocks.length
  if (section.kind !== 'key-messages') {
    return count === 0 ? null : <span className={styles.counter}>{t('composer.blockCount', { count })}</span>
  }
  return (
    <span className={mergeClasses(styles.counter, count > mostKeyMessages && styles.tooMany)}>
      {t('composer.countOfMost', { count, most: mostKeyMessages })}
    </span>
  )
}
