import { createContext, type ReactNode, useContext } from 'react'

const ReadOnlyContext = createContext<string | null>(null)

export type ReadOnlyProviderProps = {
  /** Why nothing can be changed, in a few words; null when everything can. */
  readonly reason: string | null
  readonly children: ReactNode
}

/** Fields inside show what they hold and take no typing, and `ChangeButton`s say why they do nothing. */
export function ReadOnlyProvider({ reason, children }: ReadOnlyProviderProps) {
  return <ReadOnlyContext value={reason}>{children}</ReadOnlyContext>
}

/** Why nothing can be changed here, in a few words; null when everything can. */
export function useReadOnly(): string | null {
  return useContext(ReadOnlyContext)
}

/** What a text box is given, so that it takes no typing, and shows it, where nothing can be changed. */
export function useTyping(): { readonly readOnly: boolean; readonly appearance: 'outline' | 'filled-darker' } {
  const readOnly = useReadOnly() !== null
  return { readOnly, appearance: readOnly ? 'filled-darker' : 'outline' }
}
