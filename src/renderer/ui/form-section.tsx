import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

export type FormSectionProps = {
  readonly title?: string
  readonly hint?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  title: { flex: '1 1 auto' },
  hint: { color: tokens.colorNeutralForeground2 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  wide: { gridColumn: '1 / -1', minWidth: 0 },
})

/** A part of a form: short fields stand beside each other as room allows; `Wide` takes the whole width. */
export function FormSection({ title, hint, actions, children }: FormSectionProps) {
  const styles = useStyles()
  return (
    <section className={styles.root}>
      {(title !== undefined || actions !== undefined) && (
        <div className={styles.head}>
          {title !== undefined && (
            <Subtitle2 as="h2" className={styles.title}>
              {title}
            </Subtitle2>
          )}
          {actions}
        </div>
      )}
      {hint !== undefined && (
        <Text as="p" block className={styles.hint}>
          {hint}
        </Text>
      )}
      <div className={styles.fields}>{children}</div>
    </section>
  )
}

/** A field of a form section that needs the whole width. */
export function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().wide}>{children}</div>
}
