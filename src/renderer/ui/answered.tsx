import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Failure } from '../../shared/ipc/failure'
import { describeFailure } from '../../shared/ipc/failure-words'
import { useWords } from '../words/use-words'

/** What TanStack Query knows of an answer; only what is needed to show it. */
export type AnswerState<T> = {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

export type AnsweredProps<T> = {
  readonly answer: AnswerState<T>
  readonly children: (value: T) => ReactNode
}

const useStyles = makeStyles({
  pending: { display: 'flex', justifyContent: 'center', padding: tokens.spacingVerticalXXXL },
  failed: { padding: tokens.spacingHorizontalL },
})

function failureIn(error: Error): Failure {
  if ('failure' in error) return error.failure as Failure
  return { code: 'internal', reference: error.message }
}

/** Shows an answer once it is there; until then a sign of work, and for a failure what it was and "Try again". */
export function Answered<T>({ answer, children }: AnsweredProps<T>) {
  const styles = useStyles()
  const { t, language } = useWords()
  if (answer.data !== undefined) return <>{children(answer.data)}</>
  if (answer.error === null) {
    return (
      <div className={styles.pending}>
        <Spinner label={t('common.reading')} delay={300} />
      </div>
    )
  }
  const { title, advice } = describeFailure(failureIn(answer.error), language)
  return (
    <div className={styles.failed}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {advice}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => void answer.refetch()}>{t('common.tryAgain')}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  )
}
