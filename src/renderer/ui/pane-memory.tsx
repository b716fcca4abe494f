import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

/** Where sizes and switches of panes are kept between runs. */
export type PaneMemory = {
  readonly read: (name: string) => number | boolean | null
  readonly write: (name: string, value: number | boolean) => void
}

/** `320` is inferred as itself; what is remembered is any number. */
type Widened<T> = T extends number ? number : boolean

const forgetful: PaneMemory = { read: () => null, write: () => undefined }
const PaneMemoryContext = createContext<PaneMemory>(forgetful)

export function PaneMemoryProvider({
  memory,
  children,
}: {
  readonly memory: PaneMemory
  readonly children: ReactNode
}) {
  return <PaneMemoryContext value={memory}>{children}</PaneMemoryContext>
}

/** A remembered number or switch, such as the width of a pane or whether it is open. */
export function useRemembered<T extends number | boolean>(
  name: string,
  initial: T,
): [Widened<T>, (value: Widened<T>) => void] {
  const memory = useContext(PaneMemoryContext)
  const [value, setValue] = useState<Widened<T>>(() => {
    const kept = memory.read(name)
    return kept !== null && typeof kept === typeof initial ? (kept as Widened<T>) : (initial as Widened<T>)
  })
  const change = useCallback(
    (next: Widened<T>) => {
      setValue(next)
      memory.write(name, next)
    },
    [memory, name],
  )
  return [value, change]
}
