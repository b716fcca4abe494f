import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useAnswer } from '../../api/use-answer'
import { Answered } from '../../ui/answered'
import { useWords } from '../../words/use-words'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
})

/** Names of programs are the same in every language. */
const parts = { electron: 'Electron', chrome: 'Chromium', node: 'Node.js' } as const

/** What this program is, in which versions, under which licence. */
export function AboutText() {
  const styles = useStyles()
  const { t } = useWords()
  const about = useAnswer('app/about')
  return (
    <div className={styles.root}>
      <Text>{t('settings.aboutText')}</Text>
      <Answered answer={about}>
        {(versions) => (
          <dl className={styles.facts}>
            <dt className={styles.name}>{t('settings.version')}</dt>
            <dd className={styles.value}>{versions.version}</dd>
            {(['electron', 'chrome', 'node'] as const).map((part) => [
              <dt key={part} className={styles.name}>
                {parts[part]}
              </dt>,
              <dd key={`${part}-version`} className={styles.value}>
                {versions[part]}
              </dd>,
            ])}
            <dt className={styles.name}>{t('settings.licence')}</dt>
            <dd className={styles.value}>{t('settings.licenceText')}</dd>
          </dl>
        )}
      </Answered>
    </div>
  )
}
