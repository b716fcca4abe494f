import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components'
import { actions, menuNames } from '../../shared/actions/actions'
import { shortcutText } from '../actions/shortcut-text'
import { useWords } from '../words/use-words'

const useStyles = makeStyles({
  content: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  keys: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
})

/** Every shortcut, as the list of actions has it. */
export function ShortcutsDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('actions.names.shortcuts')}</DialogTitle>
          <DialogContent className={styles.content}>
            {menuNames.map((menu) => (
              <section key={menu}>
                <Subtitle2 as="h3">{t(`actions.menus.${menu}`)}</Subtitle2>
                <dl className={styles.list}>
                  {actions
                    .filter(({ place, shortcut }) => place.menu === menu && shortcut !== null)
                    .map(({ name, shortcut }) => (
                      <div key={name} className={styles.line}>
                        <dt>{t(`actions.names.${name}`)}</dt>
                        <dd className={styles.keys}>{shortcut === null ? '' : shortcutText(shortcut, t)}</dd>
                      </div>
                    ))}
                </dl>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('common.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
