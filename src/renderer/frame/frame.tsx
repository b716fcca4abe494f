import { makeStyles, tokens } from '@fluentui/react-components'
import { useNavigation } from '../navigation/navigation-provider'
import { Screen } from '../screen'
import { ErrorBoundary } from '../ui/error-boundary'
import { useWords } from '../words/use-words'
import { FrameActions } from './frame-actions'
import type { OpenLibrary } from './open-library'
import { Rail } from './rail'
import { StatusBar } from './status-bar'
import { TopBar } from './top-bar'
import { WindowTitle } from './window-title'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateAreas: '"rail top" "rail screen" "rail status"',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  screen: { gridArea: 'screen', minWidth: 0, minHeight: 0, overflow: 'auto', ':focus': { outlineStyle: 'none' } },
})

/** What stands around every page: rail, top bar, status bar. */
export function Frame({ library }: { readonly library: OpenLibrary }) {
  const styles = useStyles()
  const { route } = useNavigation()
  const { t } = useWords()
  const key = JSON.stringify(route)
  return (
    <div className={styles.root}>
      <WindowTitle library={library.name} />
      <Rail />
      <TopBar library={library} />
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
