import { Button, type ButtonProps, Tooltip } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useReadOnly } from './read-only'

type ChangeButtonProps = Omit<ButtonProps, 'as' | 'aria-label' | 'disabledFocusable'> & {
  /** What it does, for a button that shows a sign alone. */
  readonly label?: string
}

/** A button that changes the library. Where nothing can be changed it stays in reach, does nothing and says why. */
export function ChangeButton({ label, ...props }: ChangeButtonProps): ReactElement {
  const reason = useReadOnly()
  const named = label === undefined ? {} : { 'aria-label': label }
  if (reason !== null) {
    return (
      <Tooltip content={reason} relationship="description">
        <Button {...(props as ButtonProps)} {...named} disabledFocusable />
      </Tooltip>
    )
  }
  if (label === undefined) return <Button {...(props as ButtonProps)} />
  return (
    <Tooltip content={label} relationship="label">
      <Button {...(props as ButtonProps)} />
    </Tooltip>
  )
}
