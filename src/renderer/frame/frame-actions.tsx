import { useEffect, useRef, useState } from 'react'
import type { ActionName } from '../../shared/actions/actions'
import type { ChangeLabel, ThemeChoice } from '../../shared/ipc/contract'
import type { RecordKind } from '../../shared/model/library'
import { useAction } from '../actions/actions-provider'
import { useCommand } from '../api/use-command'
import { useChangePreferences } from '../api/use-preferences'
import { useNavigation } from '../navigation/navigation-provider'
import { keepDraftsOf } from '../records/kept-drafts'
import { useNewRecord } from '../records/use-new-record'
import { useUndoOffer } from '../records/use-undo-offer'
import { focusArea } from '../ui/area-focus'
import { useReadOnly } from '../ui/read-only'
import { useToasts } from '../ui/toasts-provider'
import { useWords } from '../words/use-words'
import { AboutDialog } from './about-dialog'
import { changeText } from './change-text'
import type { OpenLibrary } from './open-library'
import { Palette } from './palette'
import { ShortcutsDialog } from './shortcuts-dialog'

const newRecordActions: readonly (readonly [ActionName, RecordKind])[] = [
  ['new-book', 'books'],
  ['new-dossier', 'dossiers'],
  ['new-agreement', 'agreements'],
  ['new-talking-point', 'talking-points'],
  ['new-person', 'people'],
]

const listActions: readonly (readonly [ActionName, RecordKind])[] = [
  ['go-dossiers', 'dossiers'],
  ['go-agreements', 'agreements'],
  ['go-talking-points', 'talking-points'],
  ['go-people', 'people'],
  ['go-briefings', 'briefings'],
  ['go-books', 'books'],
  ['go-goals', 'goals'],
  ['go-goal-sets', 'goal-sets'],
  ['go-responsibilities', 'responsibilities'],
]

const themeActions: readonly (readonly [ActionName, ThemeChoice])[] = [
  ['theme-system', 'system'],
  ['theme-light', 'light'],
  ['theme-dark', 'dark'],
]

/** Carries out what is possible everywhere, and shows the frame's own dialogs. */
export function FrameActions({ library }: { readonly library: OpenLibrary }) {
  const { go, back, forward, canGoBack, canGoForward } = useNavigation()
  const [dialog, setDialog] = useState<'palette' | 'shortcuts' | 'about' | null>(null)
  const lastFocus = useRef(new WeakMap<HTMLElement, HTMLElement>())

  const isReadOnly = useReadOnly() !== null
  useAction('new-briefing', isReadOnly ? null : () => go({ screen: 'new-briefing', partner: null }))
  useAction('go-home', () => go({ screen: 'home' }))
  useAction('go-bin', () => go({ screen: 'bin' }))
  useAction('go-back', canGoBack ? back : null)
  useAction('go-forward', canGoForward ? forward : null)
  useAction('settings', () => go({ screen: 'settings' }))
  useAction('palette', () => setDialog('palette'))
  useAction('shortcuts', () => setDialog('shortcuts'))
  useAction('about', () => setDialog('about'))
  useAction('next-area', () => focusArea(1, lastFocus.current))
  useAction('previous-area', () => focusArea(-1, lastFocus.current))
  useMouseButtons(back, forward)

  const close = (): void => setDialog(null)
  return (
    <>
      <LibraryActions library={library} />
      {!isReadOnly && newRecordActions.map(([name, kind]) => <NewRecordAction key={name} name={name} kind={kind} />)}
      {listActions.map(([name, kind]) => (
        <SimpleAction key={name} name={name} run={() => go({ screen: 'list', kind })} />
      ))}
      <ThemeActions />
      <Palette isOpen={dialog === 'palette'} onClose={close} />
      <ShortcutsDialog isOpen={dialog === 'shortcuts'} onClose={close} />
      <AboutDialog isOpen={dialog === 'about'} onClose={close} />
    </>
  )
}

function SimpleAction({ name, run }: { readonly name: ActionName; readonly run: () => void }) {
  useAction(name, run)
  return null
}

function NewRecordAction({ name, kind }: { readonly name: ActionName; readonly kind: RecordKind }) {
  const create = useNewRecord()
  useAction(name, () => void create(kind))
  return null
}

function ThemeActions() {
  const change = useChangePreferences()
  return themeActions.map(([name, theme]) => <SimpleAction key={name} name={name} run={() => change({ theme })} />)
}

function LibraryActions({ library }: { readonly library: OpenLibrary }) {
  const { t, language } = useWords()
  const show = useToasts()
  const offerUndo = useUndoOffer()
  const { mayLeave } = useNavigation()
  const undo = useCommand('library/undo')
  const redo = useCommand('library/redo')
  const open = useCommand('library/open')
  const showFolder = useCommand('library/show-folder')
  const addSamples = useCommand('library/add-samples')
  const removeSamples = useCommand('library/remove-samples')

  const tell = (key: 'frame.undone' | 'frame.redone', change: ChangeLabel): void => {
    show({ title: t(key, { change: changeText(change, t, language) }), intent: 'info' })
  }
  const takeBack = async (): Promise<void> => {
    const reply = await undo.run()
    if (reply.ok) tell('frame.undone', reply.value)
  }

  const isReadOnly = library.readOnly !== null
  useAction('undo', isReadOnly || library.undo === null ? null : () => void takeBack())
  useAction(
    'redo',
    isReadOnly || library.redo === null
      ? null
      : async () => {
          const reply = await redo.run()
          if (reply.ok) tell('frame.redone', reply.value)
        },
  )
  useEffect(() => keepDraftsOf(library.folder), [library.folder])
  // What was typed last belongs in this library, not in the next one.
  useAction('open-library', async () => {
    if (await mayLeave()) await open.run()
  })
  useAction('show-library-folder', () => void showFolder.run())
  const add = async (): Promise<void> => {
    const reply = await addSamples.run()
    if (reply.ok) offerUndo(t('frame.samplesAdded', { count: reply.value.added }), () => void takeBack())
  }
  useAction('add-samples', isReadOnly ? null : () => void add())
  useAction(
    'remove-samples',
    isReadOnly || library.samples === 0
      ? null
      : async () => {
          const reply = await removeSamples.run()
          if (reply.ok) offerUndo(t('frame.samplesRemoved', { count: reply.value.removed }), () => void takeBack())
        },
  )
  return null
}

/** The side buttons of a mouse go back and forward, as in every browser. */
function useMouseButtons(back: () => void, forward: () => void): void {
  useEffect(() => {
    const onMouseUp = (event: MouseEvent): void => {
      if (event.button === 3) back()
      if (event.button === 4) forward()
    }
    window.addEventListener('mouseup', onMouseUp)
    return () => window.removeEventListener('mouseup', onMouseUp)
  }, [back, forward])
}
