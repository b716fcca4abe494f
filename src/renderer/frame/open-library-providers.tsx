import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import type { WindowState } from '../../shared/ipc/contract'
import { type Language, languages } from '../../shared/model/language'
import { ActionsProvider } from '../actions/actions-provider'
import { questionKey } from '../api/question'
import { useAnswer } from '../api/use-answer'
import { useChangePreferences, useWindowState } from '../api/use-preferences'
import { NavigationProvider } from '../navigation/navigation-provider'
import { PageProvider } from '../navigation/page'
import { type EditLanguages, EditLanguagesProvider } from '../ui/edit-languages'
import { type PaneMemory, PaneMemoryProvider } from '../ui/pane-memory'
import { ReadOnlyProvider } from '../ui/read-only'
import { useWords } from '../words/use-words'
import type { OpenLibrary } from './open-library'

type OpenLibraryProvidersProps = { readonly library: OpenLibrary; readonly children: ReactNode }

/** What every page of an open library stands on. */
export function OpenLibraryProviders({ library, children }: OpenLibraryProvidersProps) {
  const { t } = useWords()
  return (
    <PaneMemoryProvider memory={usePaneMemory()}>
      <EditLanguagesProvider value={useLibraryLanguages()}>
        <NavigationProvider start={{ screen: 'home' }}>
          <PageProvider>
            <ReadOnlyProvider reason={library.readOnly === null ? null : t('recovery.readOnlyReason')}>
              <ActionsProvider>{children}</ActionsProvider>
            </ReadOnlyProvider>
          </PageProvider>
        </NavigationProvider>
      </EditLanguagesProvider>
    </PaneMemoryProvider>
  )
}

function usePaneMemory(): PaneMemory {
  const client = useQueryClient()
  const change = useChangePreferences()
  return useMemo(() => {
    const panes = (): WindowState['preferences']['panes'] =>
      client.getQueryData<WindowState>(questionKey('window/state', null))?.preferences.panes ?? {}
    return {
      read: (name) => panes()[name] ?? null,
      write: (name, value) => change({ panes: { ...panes(), [name]: value } }),
    }
  }, [client, change])
}

function useLibraryLanguages(): EditLanguages {
  const { preferences } = useWindowState()
  const change = useChangePreferences()
  const working = useAnswer('settings/read').data?.workingLanguages ?? languages
  return useMemo(
    () => ({
      shown: shownLanguages(preferences.editLanguages, working),
      working,
      choose: (editLanguages) => change({ editLanguages }),
    }),
    [preferences.editLanguages, working, change],
  )
}

/** The two chosen languages, without those the library is not kept in. */
function shownLanguages(
  chosen: readonly [Language, Language],
  working: readonly Language[],
): readonly [Language, Language] {
  const kept = [...chosen.filter((language) => working.includes(language)), ...working]
  const [first = 'nl', second = first] = kept.filter((language, index) => kept.indexOf(language) === index)
  return [first, second]
}
