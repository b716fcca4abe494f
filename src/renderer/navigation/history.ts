import { isSameRoute, type Route } from './route'

/** Where one has been, where one is, and where one went back from. */
export type History = {
  readonly past: readonly Route[]
  readonly current: Route
  readonly future: readonly Route[]
}

const mostSteps = 100

export function startAt(route: Route): History {
  return { past: [], current: route, future: [] }
}

export function goTo(history: History, route: Route): History {
  if (isSameRoute(history.current, route)) return history
  return { past: [...history.past, history.current].slice(-mostSteps), current: route, future: [] }
}

/** Takes the place of the current route, so that going back skips it. */
export function replaceBy(history: History, route: Route): History {
  return { ...history, current: route }
}

export function goBack(history: History): History {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return { past: history.past.slice(0, -1), current: last, future: [history.current, ...history.future] }
}

export function goForward(history: History): History {
  const [next, ...later] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.current], current: next, future: later }
}
