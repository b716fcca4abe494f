import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Area } from '../../ui/area'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    ':focus': { outlineStyle: 'none' },
  },
  title: {
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
})

/** One of the columns of the home screen. */
export function HomeColumn({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles()
  return (
    <Area label={title} className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <div>{children}</div>
    </Area>
  )
}
