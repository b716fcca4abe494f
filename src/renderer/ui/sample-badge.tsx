import { Badge, makeStyles } from '@fluentui/react-components'
import { useWords } from '../words/use-words'

const useStyles = makeStyles({ root: { flexShrink: 0, whiteSpace: 'nowrap' } })

/** Marks a record that belongs to the sample library. */
export function SampleBadge() {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <Badge appearance="outline" color="informative" size="small" className={styles.root}>
      {t('common.sample')}
    </Badge>
  )
}
