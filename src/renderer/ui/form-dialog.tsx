import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '../words/use-words'

export type FormDialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onCancel: () => void
  readonly onConfirm: () => void
  /** What the primary button says. */
  readonly confirm: string
  readonly canConfirm?: boolean
  /** What was confirmed is being done: there is nothing to press until it is. */
  readonly isBusy?: boolean
  readonly children: ReactNode
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

/** A dialog with fields: Ctrl+Enter confirms, Esc cancels. */
export function FormDialog(props: FormDialogProps) {
  const { title, isOpen, onCancel, onConfirm, confirm, canConfirm = true, isBusy = false, children } = props
  const styles = useStyles()
  const { t } = useWords()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !canConfirm || isBusy) return
    event.preventDefault()
    onConfirm()
  }
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && !isBusy && onCancel()}>
      <DialogSurface onKeyDown={onKeyDown}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" disabled={!canConfirm || isBusy} onClick={onConfirm}>
              {confirm}
            </Button>
            <Button disabled={isBusy} onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
