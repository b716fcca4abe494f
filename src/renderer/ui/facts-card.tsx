import { Card, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** `isPlain`: what it is can be seen, so that its name is only read out. */
export type Fact = { readonly label: string; readonly value: ReactNode; readonly isPlain?: boolean }

export type FactsCardProps = { readonly title: string; readonly facts: readonly Fact[]; readonly children?: ReactNode }

const useStyles = makeStyles({
  root: { rowGap: tokens.spacingVerticalS },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  value: { margin: 0, overflowWrap: 'anywhere' },
})

/** Short facts beside a record: names and values, without those that have no value. */
export function FactsCard({ title, facts, children }: FactsCardProps) {
  const styles = useStyles()
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
  return (
    <Card className={styles.root} appearance="filled-alternative">
      <Subtitle2 as="h2">{title}</Subtitle2>
      <dl className={styles.facts}>
        {known.map(({ label, value, isPlain = false }) => (
          <div key={label}>
            <dt className={isPlain ? styles.unseen : styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </Card>
  )
}
