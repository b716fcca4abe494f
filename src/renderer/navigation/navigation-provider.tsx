import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { goBack, goForward, goTo, type History, replaceBy, startAt } from './history'
import type { Route } from './route'

/** Runs before the page is left; false keeps it open. */
export type LeavingStep = () => Promise<boolean>

export type Navigation = {
  readonly route: Route
  readonly go: (route: Route) => void
  /** Like `go`, but going back skips the page one came from: for a new record that has just been stored. */
  readonly replace: (route: Route) => void
  readonly back: () => void
  readonly forward: () => void
  readonly canGoBack: boolean
  readonly canGoForward: boolean
}

type LeavingSteps = { readonly add: (step: LeavingStep) => () => void }

const NavigationContext = createContext<Navigation | null>(null)
const LeavingContext = createContext<LeavingSteps | null>(null)

/** Keeps the route, and the way back and forward. */
export function NavigationProvider({ start, children }: { readonly start: Route; readonly children: ReactNode }) {
  const [history, setHistory] = useState<History>(() => startAt(start))
  const steps = useRef(new Set<LeavingStep>())

  const move = useCallback(async (step: (history: History) => History) => {
    for (const leaving of steps.current) {
      if (!(await leaving())) return
    }
    setHistory(step)
  }, [])

  const leavingSteps = useMemo<LeavingSteps>(
    () => ({
      add: (step) => {
        steps.current.add(step)
        return () => steps.current.delete(step)
      },
    }),
    [],
  )
  const navigation = useMemo<Navigation>(
    () => ({
      route: history.current,
      go: (route) => void move((from) => goTo(from, route)),
      replace: (route) => setHistory((from) => replaceBy(from, route)),
      back: () => void move(goBack),
      forward: () => void move(goForward),
      canGoBack: history.past.length > 0,
      canGoForward: history.future.length > 0,
    }),
    [history, move],
  )
  return (
    <LeavingContext value={leavingSteps}>
      <NavigationContext value={navigation}>{children}</NavigationContext>
    </LeavingContext>
  )
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('useNavigation needs a NavigationProvider around it')
  return navigation
}

/** Runs `step` before another page is shown, such as saving what was typed last; false keeps this page open. */
export function useBeforeLeaving(step: LeavingStep): void {
  const steps = useContext(LeavingContext)
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })
  useEffect(() => steps?.add(() => latest.current()), [steps])
}
