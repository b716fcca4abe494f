import { makeStyles, Title3, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

export type PageHeaderProps = {
  readonly title: string
  /** A flag or an icon before the title. */
  readonly leading?: ReactNode
  /** Badges behind the title: marking, state, sample. */
  readonly badges?: ReactNode
  /** A quiet second line. */
  readonly detail?: ReactNode
  /** The buttons at the end; the page's one clear next action is primary. */
  readonly actions?: ReactNode
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  titles: { flex: '1 1 240px', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { overflowWrap: 'anywhere', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** The head of a page: what it is about, and what can be done with it. */
export function PageHeader({ title, leading, badges, detail, actions }: PageHeaderProps) {
  const styles = useStyles()
  return (
    <header className={styles.root}>
      {leading}
      <div className={styles.titles}>
        <div className={styles.line}>
          <Title3 as="h1" className={styles.title}>
            {title}
          </Title3>
          {badges}
        </div>
        {detail !== undefined && <div className={styles.detail}>{detail}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
