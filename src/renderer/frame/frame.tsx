import { makeStyles, tokens } from '@fluentui/react-components'
import { useNavigation } from '../navigation/navigation-provider'
import { pageKey } from '../navigation/route'
import { Screen } from '../screen'
import { ErrorBoundary } from '../ui/error-boundary'
import { useWords } from '../words/use-words'
import { FindingsBar } from './findings-bar'
import { FrameActions } from './frame-actions'
import type { OpenLibrary } from './open-library'
import { Rail } from './rail'
import { ReadOnlyBar } from './read-only-bar'
import { StatusBar } from './status-bar'
import { TopBar } from './top-bar'
import { WindowTitle } from './window-title'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    gridTemplateAreas: '"rail top" "rail bars" "rail screen" "rail status"',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bars: { gridArea: 'bars', minWidth: 0, maxHeight: '50vh', overflowY: 'auto' },
  screen: { gridArea: 'screen', minWidth: 0, minHeight: 0, overflow: 'auto', ':focus': { outlineStyle: 'none' } },
})

/** What stands around every page: rail, top bar, status bar. */
export function Frame({ library }: { readonly library: OpenLibrary }) {
  const styles = useStyles()
  const { route } = useNavigation()
  const { t } = useWords()
  const key = pageKey(route)
  const { findings, readOnly } = library
  return (
    <div className={styles.root}>
      <WindowTitle library={library.name} />
      <Rail inBin={library.inBin} />
      <TopBar library={library} />
      <div className={styles.bars} data-area={findings.length > 0 || readOnly !== null ? '' : undefined}>
        {readOnly !== null && <ReadOnlyBar failure={readOnly} />}
        <FindingsBar findings={findings} hasFolderBeside={readOnly !== null} />
      </div>
      <main aria-label={t('frame.page')} className={styles.screen} data-area="" tabIndex={-1}>
        <ErrorBoundary resetKey={key}>
          <Screen key={key} route={route} />
        </ErrorBoundary>
      </main>
      <StatusBar library={library} />
      <FrameActions library={library} />
    </div>
  )
}
