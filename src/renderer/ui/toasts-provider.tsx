import {
  Button,
  makeStyles,
  Toast,
  ToastBody,
  Toaster,
  ToastFooter,
  type ToastIntent,
  ToastTitle,
  ToastTrigger,
  tokens,
  useId,
  useToastController,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../words/use-words'

export type ToastAction = { readonly label: string; readonly run: () => void }

export type Message = {
  readonly title: string
  readonly text?: string
  readonly intent?: ToastIntent
  readonly actions?: readonly ToastAction[]
}

/** Shows a message; returns the function that takes it away before its time. */
export type ShowToast = (message: Message) => () => void

const ToastsContext = createContext<ShowToast>(() => () => undefined)

const useStyles = makeStyles({
  toast: { backgroundColor: tokens.colorNeutralBackground1 },
  text: { overflowWrap: 'anywhere' },
})

/** Above the status bar and a page’s own bar, whose buttons stay in reach. */
const aboveBars = { horizontal: 20, vertical: 88 }

/** How long a message stays; one that offers a deed or tells of a fault stays longer. */
const shortTime = 5_000
const longTime = 12_000

/** Shows the messages of `useToasts`. */
export function ToastsProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  const styles = useStyles()
  const toasterId = useId('toasts')
  const { dispatchToast, dismissToast } = useToastController(toasterId)
  const closeLabel = t('common.close')
  const show = useMemo<ShowToast>(
    () => (message) => {
      const toastId = crypto.randomUUID()
      const { title, text, intent = 'success', actions = [] } = message
      const isImportant = actions.length > 0 || intent === 'error'
      dispatchToast(
        <Toast className={styles.toast}>
          <ToastTitle
            action={
              <ToastTrigger>
                <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={closeLabel} />
              </ToastTrigger>
            }
          >
            {title}
          </ToastTitle>
          {text !== undefined && <ToastBody className={styles.text}>{text}</ToastBody>}
          {actions.length > 0 && (
            <ToastFooter>
              {actions.map(({ label, run }) => (
                <ToastTrigger key={label}>
                  <Button size="small" appearance="secondary" onClick={run}>
                    {label}
                  </Button>
                </ToastTrigger>
              ))}
            </ToastFooter>
          )}
        </Toast>,
        { toastId, intent, timeout: isImportant ? longTime : shortTime, pauseOnHover: true, pauseOnWindowBlur: true },
      )
      return () => dismissToast(toastId)
    },
    [dispatchToast, dismissToast, styles, closeLabel],
  )
  return (
    <ToastsContext value={show}>
      {children}
      <Toaster toasterId={toasterId} position="bottom-end" offset={aboveBars} limit={4} />
    </ToastsContext>
  )
}

/** Shows a short message in the corner, with a deed or two where that helps: "Undo", "Show in folder". */
export function useToasts(): ShowToast {
  return useContext(ToastsContext)
}

/** Like `useToasts`, for what concerns this page alone: a message replaces the former one, and leaves with the page. */
export function usePageToast(): ShowToast {
  const show = useToasts()
  const withdraw = useRef<() => void>(() => undefined)
  useEffect(() => () => withdraw.current(), [])
  return useCallback(
    (message) => {
      withdraw.current()
      withdraw.current = show(message)
      return withdraw.current
    },
    [show],
  )
}
