import { Label, makeStyles, Text, tokens, useId } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground3 },
})

export type CheckGroupProps = { readonly label: string; readonly hint?: string; readonly children: ReactNode }

/**
 * Checkboxes under one heading. Not Fluent's `Field`: that gives every control inside it the same id, so that a click
 * on any label would tick the first box.
 */
export function CheckGroup({ label, hint, children }: CheckGroupProps) {
  const styles = useStyles()
  const id = useId('check-group')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and sizing of its own
    <div className={styles.root} role="group" aria-labelledby={id}>
      <Label id={id}>{label}</Label>
      {children}
      {hint === undefined ? null : (
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
      )}
    </div>
  )
}
