import { useEffect } from 'react'
import { describeFailure } from '../../shared/ipc/failure-words'
import { useToasts } from '../ui/toasts-provider'
import { useWords } from '../words/use-words'
import { useSaveFaults } from './save-faults-provider'

/** Shows every failure of a command: what happened, what is safe, what to do. */
export function FailureToasts() {
  const faults = useSaveFaults()
  const show = useToasts()
  const { language } = useWords()
  useEffect(
    () =>
      faults.onFailure((failure) => {
        const { title, advice } = describeFailure(failure, language)
        show({ title, text: advice, intent: 'error' })
      }),
    [faults, show, language],
  )
  return null
}
