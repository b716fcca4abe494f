import type { QueryClient } from '@tanstack/react-query'
import type { WindowState } from '../../shared/ipc/contract'
import { type Language, languages } from '../../shared/model/language'
import { ask } from './ask'
import { questionKey } from './question'

/** How the window looks while the main process cannot say: as the system does. */
export function systemWindowState(): WindowState {
  const language = languages.find((each) => navigator.language.startsWith(each)) ?? ('en' satisfies Language)
  return {
    preferences: { language: 'system', theme: 'system', editLanguages: ['nl', 'en'], panes: {} },
    language,
    dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
  }
}

/** Asks for language and colours before anything is drawn, so that the window does not change them before one's eyes. */
export async function firstWindowState(client: QueryClient): Promise<void> {
  const state = await ask('window/state', undefined).catch(systemWindowState)
  client.setQueryData(questionKey('window/state', null), state)
}
