import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  root: { position: 'relative', height: 0, listStyleType: 'none' },
  line: {
    position: 'absolute',
    left: 0,
    right: 0,
    top: '-1px',
    height: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorCompoundBrandStroke,
  },
})

/** Shows where what is dragged will land. */
export function DropLine() {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      <div className={styles.line} />
    </div>
  )
}
