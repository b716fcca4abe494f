import { makeStaticStyles } from '@fluentui/react-components'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { SaveFaults } from '../api/save-faults'
import { useWindowState } from '../api/use-preferences'
import { ThemeProvider } from '../theme/theme-provider'
import { ConfirmProvider } from '../ui/confirm-provider'
import { ToastsProvider } from '../ui/toasts-provider'
import { WordsProvider } from '../words/words-provider'
import { FailureToasts } from './failure-toasts'
import { LibraryGate } from './library-gate'
import { SaveFaultsProvider } from './save-faults-provider'

const usePageStyles = makeStaticStyles({
  // Not a class of the provider: Fluent hands those on to every dialog and menu.
  '#root > div': { height: '100%' },
  'html, body, #root': { height: '100%', margin: 0, overflow: 'hidden' },
  // Distances are the layout's business; Fluent's texts leave the browser's own ones in place.
  'h1, h2, h3, h4, p': { margin: 0 },
})

export type AppProps = { readonly client: QueryClient; readonly faults: SaveFaults }

/** The whole window. */
export function App({ client, faults }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <SaveFaultsProvider faults={faults}>
        <Dressed />
      </SaveFaultsProvider>
    </QueryClientProvider>
  )
}

function Dressed() {
  const { language, dark } = useWindowState()
  return (
    <WordsProvider language={language}>
      <ThemeProvider dark={dark}>
        <PageStyles />
        <ToastsProvider>
          <ConfirmProvider>
            <FailureToasts />
            <LibraryGate />
          </ConfirmProvider>
        </ToastsProvider>
      </ThemeProvider>
    </WordsProvider>
  )
}

/** Inside the theme, so that its rules go through the renderer that has the nonce. */
function PageStyles() {
  usePageStyles()
  return null
}
