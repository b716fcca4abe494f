import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Preferences, WindowState } from '../../shared/ipc/contract'
import { systemWindowState } from './first-window-state'
import { questionKey } from './question'
import { useAnswer } from './use-answer'
import { useCommand } from './use-command'

/** The look and language of the window. */
export function useWindowState(): WindowState {
  return useAnswer('window/state').data ?? systemWindowState()
}

/** Changes preferences of this machine and user; each change starts from the newest ones. */
export function useChangePreferences(): (change: Partial<Preferences>) => void {
  const client = useQueryClient()
  const { run } = useCommand('preferences/save')
  return useCallback(
    (change) => {
      const key = questionKey('window/state', null)
      const state = client.getQueryData<WindowState>(key) ?? systemWindowState()
      const preferences = { ...state.preferences, ...change }
      // Two changes in quick succession must not undo each other, so the first counts before its answer is there.
      client.setQueryData<WindowState>(key, { ...state, preferences })
      void run(preferences).then((reply) => {
        if (reply.ok) client.setQueryData(key, reply.value)
      })
    },
    [client, run],
  )
}
