import {
  Menu,
  type MenuButtonProps,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  SplitButton,
} from '@fluentui/react-components'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { useAction } from '../actions/actions-provider'
import { useWords } from '../words/use-words'
import type { Export } from './use-export'

/** One click writes to Word where it went last; the menu has every other way. */
export function ExportButton({ exporting }: { readonly exporting: Export }) {
  const { t } = useWords()
  useAction('export-word', () => void exporting.run('docx', 'last'))
  useAction('export-markdown', () => void exporting.run('md', 'ask'))
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        {(trigger: MenuButtonProps) => (
          <SplitButton
            appearance="primary"
            icon={exporting.isRunning ? <Spinner size="tiny" /> : <DocumentTextRegular />}
            disabled={exporting.isRunning}
            menuButton={{ ...trigger, 'aria-label': t('preview.exportMenu') }}
            primaryActionButton={{ onClick: () => void exporting.run('docx', 'last') }}
          >
            {exporting.isRunning ? t('preview.exporting') : t('preview.export')}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void exporting.run('docx', 'ask')}>{t('preview.exportWordTo')}</MenuItem>
          <MenuItem onClick={() => void exporting.run('md', 'ask')}>{t('preview.exportMarkdownTo')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
