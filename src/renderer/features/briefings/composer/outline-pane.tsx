import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { Fragment, useCallback } from 'react'
import { valueName } from '../../../../shared/language/value-names'
import {
  addSection,
  findBlock,
  insertBlock,
  linkedBlock,
  missingSections,
  moveBlock,
  moveSection,
} from '../../../../shared/model/briefing-edits'
import type { PartId } from '../../../../shared/model/id'
import { ChangeButton } from '../../../ui/change-button'
import { useWords } from '../../../words/use-words'
import { useCommands, useComposer } from './composer-context'
import { DropLine } from './drop-line'
import { OutlineRow } from './outline-row'
import { useDropPlace } from './use-drop-place'

const useStyles = makeStyles({
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalXS}`, listStyleType: 'none' },
  add: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
})

/** The sections of the note in their order. */
export function OutlinePane() {
  const styles = useStyles()
  const { t, language } = useWords()
  const { briefing, dragged, section: chosen, lengths } = useComposer()
  const commands = useCommands()
  const { edit } = commands
  const arrows = useArrowNavigationGroup({ axis: 'vertical' })
  const missing = missingSections(briefing)

  const { list, place, handlers } = useDropPlace(dragged?.kind === 'section', (landed) => {
    if (dragged?.kind !== 'section') return
    const from = briefing.sections.findIndex((section) => section.id === dragged.id)
    edit((note) => moveSection(note, dragged.id, landed > from ? landed - 1 : landed), 'now')
    commands.drag(null)
  })

  /** Something dropped on a section's row goes to its end. */
  const dropOn = useCallback(
    (section: PartId): void => {
      const note = commands.current()
      const length = note.sections.find(({ id }) => id === section)?.blocks.length ?? 0
      if (dragged?.kind === 'source') {
        const block = linkedBlock(commands.newId(), dragged.source)
        commands.edit((each) => insertBlock(each, { section, index: length }, block), 'now')
      }
      if (dragged?.kind === 'block') {
        const isHere = findBlock(note, dragged.id)?.place.section === section
        commands.edit((each) => moveBlock(each, dragged.id, { section, index: isHere ? length - 1 : length }), 'now')
      }
      commands.drag(null)
    },
    [commands, dragged],
  )

  return (
    <>
      <ul ref={list} className={styles.list} aria-label={t('composer.outline')} {...arrows} {...handlers}>
        {briefing.sections.map((section, index) => (
          <Fragment key={section.id}>
            {place === index ? <DropLine /> : null}
            <OutlineRow
              section={section.id}
              kind={section.kind}
              index={index}
              count={briefing.sections.length}
              isChosen={section.id === chosen}
              length={lengths.get(section.id) ?? null}
              takesBlocks={dragged !== null && dragged.kind !== 'section'}
              onDropHere={dropOn}
            />
          </Fragment>
        ))}
        {place === briefing.sections.length ? <DropLine /> : null}
      </ul>
      {missing.length === 0 ? null : (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <ChangeButton appearance="subtle" size="small" icon={<AddRegular />} className={styles.add}>
              {t('composer.addSection')}
            </ChangeButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {missing.map((kind) => (
                <MenuItem
                  key={kind}
                  onClick={() => {
                    const id = commands.newId()
                    edit((note) => addSection(note, id, kind), 'now')
                    commands.chooseSection(id)
                    commands.focus(`section:${id}`)
                  }}
                >
                  {valueName('briefingSection', kind, language)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </>
  )
}
