import { QueryClientProvider } from '@tanstack/react-query'
import { configure, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { ActionsProvider } from '../../src/renderer/actions/actions-provider'
import { connectEvents } from '../../src/renderer/api/connect-events'
import { createQueryClient } from '../../src/renderer/api/create-query-client'
import { SaveFaults } from '../../src/renderer/api/save-faults'
import { NavigationProvider } from '../../src/renderer/navigation/navigation-provider'
import { PageProvider } from '../../src/renderer/navigation/page'
import type { Route } from '../../src/renderer/navigation/route'
import { ThemeProvider } from '../../src/renderer/theme/theme-provider'
import { ConfirmProvider } from '../../src/renderer/ui/confirm-provider'
import { ToastsProvider } from '../../src/renderer/ui/toasts-provider'
import { WordsProvider } from '../../src/renderer/words/words-provider'
import type { Bridge } from '../../src/shared/ipc/contract'
import type { Language } from '../../src/shared/model/language'

// Asking the test's DOM of every element whether it is hidden takes seconds a test; a busy machine needs patience.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 })

/** Draws what stands on a bridge, with everything a page of the window stands on, beginning at `start`. */
export function renderOnBridge(bridge: Bridge, start: Route, language: Language, page: ReactNode): void {
  Object.defineProperty(window, 'chancery', { value: bridge, configurable: true })
  const client = createQueryClient(new SaveFaults())
  connectEvents(client)
  render(
    <QueryClientProvider client={client}>
      <WordsProvider language={language}>
        <ThemeProvider dark={false}>
          <ToastsProvider>
            <ConfirmProvider>
              <NavigationProvider start={start}>
                <PageProvider>
                  <ActionsProvider>{page}</ActionsProvider>
                </PageProvider>
              </NavigationProvider>
            </ConfirmProvider>
          </ToastsProvider>
        </ThemeProvider>
      </WordsProvider>
    </QueryClientProvider>,
  )
}
