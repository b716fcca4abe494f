import {
  Button,
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
import { Fragment } from 'react'
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
import { useWords } from '../../../words/use-words'
import { useComposer } from './composer-context'
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
  const composer = useComposer()
  const { briefing, edit, dragged } = composer
  const arrows = useArrowNavigationGroup({ axis: 'vertical' })
  const missing = missingSections(briefing)

  const { list, place, handlers } = useDropPlace(dragged?.kind === 'section', (landed) => {
    if (dragged?.kind !== 'section') return
    const from = briefing.sections.findIndex((section) => section.id === dragged.id)
    edit((note) => moveSection(note, dragged.id, landed > from ? landed - 1 : landed), 'now')
    composer.drag(null)
  })

  /** Something dropped on a section's row goes to its end. */
  const dropOn = (section: PartId): void => {
    const length = briefing.sections.find(({ id }) => id === section)?.blocks.length ?? 0
    if (dragged?.kind === 'source') {
      const block = linkedBlock(composer.newId(), dragged.source)
      edit((note) => insertBlock(note, { section, index: length }, block), 'now')
    }
    if (dragged?.kind === 'block') {
      const isHere = findBlock(briefing, dragged.id)?.place.section === section
      edit((note) => moveBlock(note, dragged.id, { section, index: isHere ? length - 1 : length }), 'now')
    }
    composer.drag(null)
  }

  return (
    <>
      <ul ref={list} className={styles.list} aria-label={t('composer.outline')} {...arrows} {...handlers}>
        {briefing.sections.map((section, index) => (
          <Fragment key={section.id}>
            {place === index ? <DropLine /> : null}
            <OutlineRow section={section} index={index} onDropHere={() => dropOn(section.id)} />
          </Fragment>
        ))}
        {place === briefing.sections.length ? <DropLine /> : null}
      </ul>
      {missing.length === 0 ? null : (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" size="small" icon={<AddRegular />} className={styles.add}>
              {t('composer.addSection')}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {missing.map((kind) => (
                <MenuItem
                  key={kind}
                  onClick={() => {
                    const id = composer.newId()
                    edit((note) => addSection(note, id, kind), 'now')
                    composer.chooseSection(id)
                    composer.focus(`section:${id}`)
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
