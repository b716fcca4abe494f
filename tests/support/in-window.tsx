import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { QueryClientProvider } from '@tanstack/react-query'
import { configure } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { createQueryClient } from '../../src/renderer/api/create-query-client'
import { SaveFaults } from '../../src/renderer/api/save-faults'
import { ConfirmProvider } from '../../src/renderer/ui/confirm-provider'
import { ToastsProvider } from '../../src/renderer/ui/toasts-provider'
import { WordsProvider } from '../../src/renderer/words/words-provider'
import type { Language } from '../../src/shared/model/language'

// A busy machine needs patience.
configure({ asyncUtilTimeout: 5000 })

/** What a generic part of the window needs around it. */
export function InWindow({
  language = 'en',
  children,
}: {
  readonly language?: Language
  readonly children: ReactNode
}) {
  const [client] = useState(() => createQueryClient(new SaveFaults()))
  return (
    <WordsProvider language={language}>
      <QueryClientProvider client={client}>
        <FluentProvider theme={webLightTheme}>
          <ToastsProvider>
            <ConfirmProvider>{children}</ConfirmProvider>
          </ToastsProvider>
        </FluentProvider>
      </QueryClientProvider>
    </WordsProvider>
  )
}
