import { makeStyles, tokens } from '@fluentui/react-components'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { useWords } from '../words/use-words'

const useStyles = makeStyles({
  root: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: '16px' },
})

/** Marks a record of the sample library where there is no room for the word. */
export function SampleSign() {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <span className={styles.root} title={t('common.sample')}>
      <BeakerRegular aria-label={t('common.sample')} />
    </span>
  )
}
