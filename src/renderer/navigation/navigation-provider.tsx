import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { goBack, goForward, goTo, type History, replaceBy, startAt } from './history'
import type { Route } from './route'

/** Another page is shown, or the window closes and with it everything that is not on disk. */
export type WayOut = 'page' | 'window'

/** Runs before the page is left; false keeps it open. */
export type LeavingStep = (way: WayOut) => Promise<boolean>

export type Navigation = {
  readonly route: Route
  readonly go: (route: Route) => void
  /** Like `go`, but going back skips the page one came from: for a new record that has just been stored. */
  readonly replace: (route: Route) => void
  readonly back: () => void
  readonly forward: () => void
  /** Takes the leaving steps of the page without leaving it; false says that it has to stay open. */
  readonly mayLeave: () => Promise<boolean>
  readonly canGoBack: boolean
  readonly canGoForward: boolean
}

type LeavingSteps = { readonly add: (step: LeavingStep) => () => void }

/** Milliseconds after which a refused close has been dealt with. */
const closeAgainAfter = 50
/** Milliseconds after which a window that was to close is taken to stay. */
const guardAgainAfter = 2000

const NavigationContext = createContext<Navigation | null>(null)
const LeavingContext = createContext<LeavingSteps | null>(null)

/** Keeps the route, and the way back and forward. */
export function NavigationProvider({ start, children }: { readonly start: Route; readonly children: ReactNode }) {
  const [history, setHistory] = useState<History>(() => startAt(start))
  const steps = useRef(new Set<LeavingStep>())

  const mayLeave = useCallback(async (way: WayOut) => {
    finishTyping()
    for (const leaving of steps.current) {
      if (!(await leaving(way))) return false
    }
    return true
  }, [])

  const move = useCallback(
    async (step: (history: History) => History) => {
      if (await mayLeave('page')) setHistory(step)
    },
    [mayLeave],
  )

  useEffect(() => {
    let isDone = false
    const leaveFirst = (event: BeforeUnloadEvent): void => {
      if (isDone || steps.current.size === 0) return
      event.preventDefault()
      // Chrome before 119 keeps the window open for this alone.
      event.returnValue = true
      void mayLeave('window').then((mayClose) => {
        if (!mayClose) return
        isDone = true
        // Where there was nothing to wait for, this close is still being refused, and another one would be lost in it.
        setTimeout(() => window.close(), closeAgainAfter)
        // A window that is still there was kept open by something else, and what is typed from now on counts again.
        setTimeout(() => {
          isDone = false
        }, guardAgainAfter)
      })
    }
    window.addEventListener('beforeunload', leaveFirst)
    return () => window.removeEventListener('beforeunload', leaveFirst)
  }, [mayLeave])

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
      mayLeave: () => mayLeave('page'),
      canGoBack: history.past.length > 0,
      canGoForward: history.future.length > 0,
    }),
    [history, move, mayLeave],
  )
  return (
    <LeavingContext value={leavingSteps}>
      <NavigationContext value={navigation}>{children}</NavigationContext>
    </LeavingContext>
  )
}

/** A field that hands over its words when the cursor leaves it has to do so before they are looked for. */
function finishTyping(): void {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.blur()
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
  useEffect(() => steps?.add((way) => latest.current(way)), [steps])
}
