import { Button, makeStyles, Spinner, Text, Title2, tokens } from '@fluentui/react-components'
import { useCommand } from '../../api/use-command'
import { useWords } from '../../words/use-words'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    alignItems: 'flex-start',
    height: '100%',
    boxSizing: 'border-box',
    maxWidth: '720px',
    margin: '0 auto',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
  },
  folder: { overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
})

/** The disk has not answered yet: where the library is, and a way out for one that never will. */
export function LibraryOpening({ folder }: { readonly folder: string }) {
  const styles = useStyles()
  const { t } = useWords()
  const open = useCommand('library/open')
  return (
    <main className={styles.root}>
      <Title2 as="h1">{t('welcome.openingTitle')}</Title2>
      <Spinner label={t('welcome.openingWait')} />
      <Text className={styles.folder}>{folder}</Text>
      <Button disabled={open.isRunning} onClick={() => void open.run()}>
        {t('welcome.openOther')}
      </Button>
    </main>
  )
}
