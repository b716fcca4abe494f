import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import { type ActionName, actions, isActionName } from '../../shared/actions/actions'
import { listen } from '../api/ask'
import { isMacKeyboard, isPressed, parseShortcut } from './shortcut'

type Run = () => void

/** Who carries out which action at this moment: the page on top, else the frame. */
class Performers {
  private readonly stacks = new Map<ActionName, { readonly run: Run }[]>()
  private readonly listeners = new Set<() => void>()
  private names: readonly ActionName[] = []

  add(name: ActionName, run: Run): () => void {
    const performer = { run }
    this.stacks.set(name, [...(this.stacks.get(name) ?? []), performer])
    this.tell()
    return () => {
      this.stacks.set(
        name,
        (this.stacks.get(name) ?? []).filter((each) => each !== performer),
      )
      this.tell()
    }
  }

  /** Runs the action where somebody can; says whether. */
  run(name: ActionName): boolean {
    const performer = this.stacks.get(name)?.at(-1)
    performer?.run()
    return performer !== undefined
  }

  readonly possible = (): readonly ActionName[] => this.names

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private tell(): void {
    this.names = actions.map(({ name }) => name).filter((name) => (this.stacks.get(name)?.length ?? 0) > 0)
    for (const listener of this.listeners) listener()
  }
}

const ActionsContext = createContext<Performers | null>(null)

const shortcuts = actions.flatMap(({ name, shortcut }) =>
  shortcut === null ? [] : [{ name, shortcut: parseShortcut(shortcut) }],
)

function isEditable(target: Element | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'color'].includes(target.type)
  return target instanceof HTMLElement && target.isContentEditable
}

function isDialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null
}

/** In a text field, undo and redo are about the typing. */
function isAboutTyping(name: ActionName): boolean {
  return (name === 'undo' || name === 'redo') && isEditable(document.activeElement)
}

/** Carries out actions from the keyboard, the menu and the palette. */
export function ActionsProvider({ children }: { readonly children: ReactNode }) {
  const performers = useMemo(() => new Performers(), [])

  // Not after painting: a key pressed as soon as the window can be seen would be lost.
  useLayoutEffect(() => {
    const isMac = isMacKeyboard()
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isDialogOpen()) return
      const chosen = shortcuts.find(({ shortcut }) => isPressed(shortcut, event, isMac))
      if (chosen === undefined || isAboutTyping(chosen.name)) return
      if (performers.run(chosen.name)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [performers])

  useLayoutEffect(
    () =>
      listen('menu/chosen', ({ action }) => {
        if (!isActionName(action) || isDialogOpen()) return
        if (isAboutTyping(action)) document.execCommand(action)
        else performers.run(action)
      }),
    [performers],
  )

  return <ActionsContext value={performers}>{children}</ActionsContext>
}

function usePerformers(): Performers {
  const performers = useContext(ActionsContext)
  if (performers === null) throw new Error('Actions need an ActionsProvider around them')
  return performers
}

/** While this component is shown it carries out the action; null says that it cannot at this moment. */
export function useAction(name: ActionName, run: Run | null): void {
  const performers = usePerformers()
  const latest = useRef(run)
  const isPossible = run !== null
  useLayoutEffect(() => {
    latest.current = run
  })
  useLayoutEffect(() => {
    if (!isPossible) return
    return performers.add(name, () => latest.current?.())
  }, [performers, name, isPossible])
}

/** The actions somebody can carry out at this moment, in the order of the menus. */
export function usePossibleActions(): readonly ActionName[] {
  const performers = usePerformers()
  return useSyncExternalStore(performers.subscribe, performers.possible)
}

export function useRunAction(): (name: ActionName) => void {
  const performers = usePerformers()
  return (name) => void performers.run(name)
}
