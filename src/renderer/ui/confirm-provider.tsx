import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { useWords } from '../words/use-words'

export type Question = {
  readonly title: string
  /** What will happen and what is safe. */
  readonly text: string
  /** What the button that goes on says: the deed, such as "Remove 42 records". */
  readonly confirm: string
}

type Asked = Question & { readonly answer: (yes: boolean) => void }

const ConfirmContext = createContext<(question: Question) => Promise<boolean>>(() => Promise.resolve(false))

/** Shows the questions of `useConfirm`. */
export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const ask = useCallback(
    (question: Question) =>
      new Promise<boolean>((resolve) => {
        setAsked({ ...question, answer: resolve })
        setIsOpen(true)
      }),
    [],
  )
  const answer = (yes: boolean): void => {
    setIsOpen(false)
    asked?.answer(yes)
  }
  return (
    <ConfirmContext value={ask}>
      {children}
      <Dialog modalType="alert" open={isOpen} onOpenChange={(_event, { open }) => !open && answer(false)}>
        <DialogSurface
          onKeyDown={(event) => {
            if (event.key === 'Escape') answer(false)
          }}
        >
          <DialogBody>
            <DialogTitle>{asked?.title}</DialogTitle>
            <DialogContent>{asked?.text}</DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" onClick={() => answer(true)}>
                {asked?.confirm}
              </Button>
              <Button onClick={() => answer(false)}>{t('common.cancel')}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </ConfirmContext>
  )
}

/** Asks before something large is done; resolves to true when the answer is yes. What undo can take back needs no question. */
export function useConfirm(): (question: Question) => Promise<boolean> {
  return useContext(ConfirmContext)
}
