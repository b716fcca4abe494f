import { Button } from '@fluentui/react-components'
import { Component, type ReactNode } from 'react'
import { useWords } from '../words/use-words'
import { EmptyState } from './empty-state'

type Props = {
  /** When this changes, the children are tried again. */
  readonly resetKey: string
  readonly children: ReactNode
}
type State = { readonly error: Error | null; readonly resetKey: string }

/** Keeps a fault of one page from taking the whole window with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return <BrokenPage detail={error.message} onRetry={() => this.setState({ error: null })} />
  }
}

function BrokenPage({ detail, onRetry }: { readonly detail: string; readonly onRetry: () => void }) {
  const { t } = useWords()
  return (
    <EmptyState
      title={t('common.brokenPage')}
      actions={
        <Button appearance="primary" onClick={onRetry}>
          {t('common.tryAgain')}
        </Button>
      }
    >
      {t('common.brokenPageAdvice', { detail })}
    </EmptyState>
  )
}
