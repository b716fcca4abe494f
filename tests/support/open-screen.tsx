import { QueryClientProvider } from '@tanstack/react-query'
import { configure, render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
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
import { ToastsProvider } from '../../src/renderer/ui/toasts-provider'
import { WordsProvider } from '../../src/renderer/words/words-provider'
import type { Bridge } from '../../src/shared/ipc/contract'
import type { Language } from '../../src/shared/model/language'

// Asking the test's DOM of every element whether it is hidden takes seconds a test; a busy machine needs patience.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

function Shown() {
  const { route } = useNavigation()
  return (
    <main data-route={route.screen}>
      <Screen key={JSON.stringify(route)} route={route} />
    </main>
  )
}

/** Opens one page of the window on a bridge, with everything a page stands on, and a pair of hands. */
export function openScreen(bridge: Bridge, route: Route, language: Language = 'en'): UserEvent {
  Object.defineProperty(window, 'chancery', { value: bridge, configurable: true })
  const client = createQueryClient(new SaveFaults())
  connectEvents(client)
  render(
    <QueryClientProvider client={client}>
      <WordsProvider language={language}>
        <ThemeProvider dark={false}>
          <ToastsProvider>
            <ConfirmProvider>
              <NavigationProvider start={route}>
                <PageProvider>
                  <ActionsProvider>
                    <Shown />
                  </ActionsProvider>
                </PageProvider>
              </NavigationProvider>
            </ConfirmProvider>
          </ToastsProvider>
        </ThemeProvider>
      </WordsProvider>
    </QueryClientProvider>,
  )
  return userEvent.setup({ delay: null })
}

/** The name of the page that is shown now. */
export function shownScreen(): string | undefined {
  return screen.getByRole('main').dataset.route
}
