import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

export type EmptyStateProps = {
  readonly icon?: ReactNode
  readonly title: string
  /** What belongs here. */
  readonly children?: ReactNode
  /** The first step: a button or two. */
  readonly actions?: ReactNode
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '32px', lineHeight: 1, color: tokens.colorNeutralForeground3 },
  text: { maxWidth: '44ch', textAlign: 'center' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
})

/** Says what belongs in an empty place, and offers the first step. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <Subtitle2 as="h2">{title}</Subtitle2>
      {children !== undefined && (
        <Body1 as="p" block className={styles.text}>
          {children}
        </Body1>
      )}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
