import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { Failure } from '../../shared/ipc/failure'
import { SaveFaults } from '../api/save-faults'

const SaveFaultsContext = createContext(new SaveFaults())

export function SaveFaultsProvider(props: { readonly faults: SaveFaults; readonly children: ReactNode }) {
  return <SaveFaultsContext value={props.faults}>{props.children}</SaveFaultsContext>
}

export function useSaveFaults(): SaveFaults {
  return useContext(SaveFaultsContext)
}

/** What keeps the library from being saved; null when nothing does. */
export function useSaveFault(): Failure | null {
  const { subscribe, current } = useSaveFaults()
  return useSyncExternalStore(subscribe, current)
}
