import {
  Menu,
  type MenuButtonProps,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  Spinner,
  SplitButton,
} from '@fluentui/react-components'
import { CardUiRegular } from '@fluentui/react-icons/svg/card-ui'
import { DocumentPdfRegular } from '@fluentui/react-icons/svg/document-pdf'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { MarkdownRegular } from '@fluentui/react-icons/svg/markdown'
import { useRef } from 'react'
import { useAction } from '../actions/actions-provider'
import { useWords } from '../words/use-words'
import { ExportProgress } from './export-progress'
import type { Export } from './use-export'

const useStyles = makeStyles({
  // At the end also where the bar it stands in takes two lines.
  root: { position: 'relative', display: 'flex', alignItems: 'center', marginInlineStart: 'auto' },
  // Both words take the room of the longer one, so that the button keeps its width.
  words: { display: 'grid', justifyItems: 'center' },
  word: { gridArea: '1 / 1' },
  unsaid: { visibility: 'hidden' },
})

/** One click writes to Word where it went last; the menu has every other way. */
export function ExportButton({ exporting }: { readonly exporting: Export }) {
  const styles = useStyles()
  const { t } = useWords()
  const { kind, run, job } = exporting
  const main = useRef<HTMLButtonElement>(null)
  const isRunning = job !== null
  useAction('export-word', isRunning ? null : () => void run('docx', 'last'))
  useAction('export-pdf', isRunning ? null : () => void run('pdf', 'ask'))
  useAction('export-markdown', isRunning ? null : () => void run('md', 'ask'))
  const cancel = (): void => {
    // The button that was pressed goes away with the export.
    main.current?.focus()
    exporting.cancel()
  }
  return (
    <div className={styles.root}>
      {job === null ? null : <ExportProgress key={job} job={job} onCancel={cancel} />}
      <Menu positioning="above-end">
        <MenuTrigger disableButtonEnhancement>
          {(trigger: MenuButtonProps) => (
            <SplitButton
              appearance="primary"
              icon={isRunning ? <Spinner size="tiny" aria-hidden /> : <DocumentTextRegular />}
              disabledFocusable={isRunning}
              menuButton={{ ...trigger, 'aria-label': t('preview.exportMenu') }}
              primaryActionButton={{ ref: main, onClick: () => void run('docx', 'last') }}
            >
              <span className={styles.words}>
                <span className={mergeClasses(styles.word, isRunning && styles.unsaid)} aria-hidden={isRunning}>
                  {t('preview.export')}
                </span>
                <span className={mergeClasses(styles.word, !isRunning && styles.unsaid)} aria-hidden={!isRunning}>
                  {t('preview.exporting')}
                </span>
              </span>
            </SplitButton>
          )}
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<DocumentTextRegular />} onClick={() => void run('docx', 'ask')}>
              {t('preview.exportWordTo')}
            </MenuItem>
            <MenuItem icon={<DocumentPdfRegular />} onClick={() => void run('pdf', 'ask')}>
              {t('preview.exportPdfTo')}
            </MenuItem>
            <MenuItem icon={<MarkdownRegular />} onClick={() => void run('md', 'ask')}>
              {t('preview.exportMarkdownTo')}
            </MenuItem>
            {kind === 'briefings' ? <CardItems exporting={exporting} /> : null}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  )
}

/** The key messages to speak from: a note has them, a book does not. */
function CardItems({ exporting: { run } }: { readonly exporting: Export }) {
  const { t } = useWords()
  return (
    <>
      <MenuDivider />
      <MenuItem icon={<CardUiRegular />} onClick={() => void run('cards-a5', 'ask')}>
        {t('preview.exportCardsTo', { size: 'A5' })}
      </MenuItem>
      <MenuItem icon={<CardUiRegular />} onClick={() => void run('cards-a6', 'ask')}>
        {t('preview.exportCardsTo', { size: 'A6' })}
      </MenuItem>
    </>
  )
}
