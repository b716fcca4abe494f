import { QueryClientProvider } from '@tanstack/react-query'
import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ActionsProvider } from '../../src/renderer/actions/actions-provider'
import { connectEvents } from '../../src/renderer/api/connect-events'
import { createQueryClient } from '../../src/renderer/api/create-query-client'
import { SaveFaults } from '../../src/renderer/api/save-faults'
import { NavigationProvider, useNavigation } from '../../src/renderer/navigation/navigation-provider'
import { PageProvider } from '../../src/renderer/navigation/page'
import type { Route } from '../../src/renderer/navigation/route'
import { Screen } from '../../src/renderer/screen'
import { ThemeProvider } from '../../src/renderer/theme/theme-provider'
import { ConfirmProvider } from '../../src/renderer/ui/confirm-provider'
import { EditLanguagesProvider } from '../../src/renderer/ui/edit-languages'
import { ToastsProvider } from '../../src/renderer/ui/toasts-provider'
import { WordsProvider } from '../../src/renderer/words/words-provider'
import { type Language, languages } from '../../src/shared/model/language'
import { type FakeBridge, type FakeBridgeOptions, fakeBridge } from './bridge'

// Asking the test's DOM of every element whether it is hidden takes seconds a test; a busy machine needs patience.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

export type OpenPageOptions = FakeBridgeOptions & {
  readonly language?: Language
  readonly shown?: readonly [Language, Language]
}

function CurrentPage({ onRoute }: { readonly onRoute: (route: Route, go: (route: Route) => void) => void }) {
  const { route, go } = useNavigation()
  onRoute(route, go)
  return <Screen key={JSON.stringify(route)} route={route} />
}

/** One page of the window on a library in memory, without the frame around it. */
export function openPage(start: Route, options: OpenPageOptions = {}) {
  const { language = 'en', shown = ['nl', 'en'], ...bridgeOptions } = options
  const bridge: FakeBridge = fakeBridge(bridgeOptions)
  Object.defineProperty(window, 'chancery', { value: bridge, configurable: true })
  const client = createQueryClient(new SaveFaults())
  connectEvents(client)
  let current: Route = start
  let move: (route: Route) => void = () => undefined
  render(
    <QueryClientProvider client={client}>
      <WordsProvider language={language}>
        <ThemeProvider dark={false}>
          <ToastsProvider>
            <ConfirmProvider>
              <EditLanguagesProvider value={{ shown, working: languages, choose: () => undefined }}>
                <NavigationProvider start={start}>
                  <PageProvider>
                    <ActionsProvider>
                      <CurrentPage
                        onRoute={(route, go) => {
                          current = route
                          move = go
                        }}
                      />
                    </ActionsProvider>
                  </PageProvider>
                </NavigationProvider>
              </EditLanguagesProvider>
            </ConfirmProvider>
          </ToastsProvider>
        </ThemeProvider>
      </WordsProvider>
    </QueryClientProvider>,
  )
  return { bridge, user: userEvent.setup({ delay: null }), route: () => current, go: (route: Route) => move(route) }
}
