import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { app, BrowserWindow, nativeTheme, session } from 'electron'
import { ulid } from 'ulid'
import type { EventName, Events, WindowState } from '../shared/ipc/contract'
import { localDay } from '../shared/model/calendar'
import { appFolders } from './app-folders'
import { openWorkshop } from './export/worker/word-workshop'
import { watchAttachments } from './ipc/attachment-watch'
import { createHandlers } from './ipc/handlers/create-handlers'
import { inputSchemas } from './ipc/input-schemas'
import { installIpc } from './ipc/install-ipc'
import { type LibrarySession, startSession } from './ipc/library-session'
import { keepOpen } from './ipc/open-library'
import { PrintJobs } from './ipc/print-jobs'
import { RunningExports } from './ipc/running-exports'
import { within } from './ipc/within'
import { openLog } from './logging/log'
import { installMenu } from './menu/install-menu'
import { openAppState } from './preferences/app-state'
import { limitNavigation } from './security/limit-navigation'
import { readAppFiles } from './security/read-app-files'
import { refuseAllNetwork } from './security/refuse-all-network'
import { registerAppScheme, serveAppFiles } from './security/serve-app-files'
import { newLibrary } from './starter/new-library'
import { sampleAttachments } from './starter/sample-attachments'
import { keepBackups } from './store/backups/keep-backups'
import { createLibrary } from './store/create-library'
import { hasLibrary } from './store/library-place'
import type { LibraryStore } from './store/library-store'
import { openStore } from './store/open-store'
import { realDisk } from './store/real-disk'
import { startSearch } from './store/search/library-search'
import { realDesktop } from './windows/desktop'
import { findLanguage } from './windows/find-language'
import { openMainWindow, preloadFile } from './windows/main-window'
import { pdfPrinter } from './windows/print-pdf'

/** Milliseconds the window waits for the library, so that usually it opens with it. */
const patience = 2000
/** Milliseconds quitting waits for the library and the preferences; what was called saved is on disk already. */
const quittingPatience = 12_000

/** Start-up as a list; every step is a function with one job. */
async function start(): Promise<void> {
  await app.whenReady()
  const folders = appFolders()
  const log = openLog(join(folders.userData, 'logs'))
  process.on('unhandledRejection', (error) => log.bug('main', error))

  await refuseAllNetwork(session.defaultSession)
  serveAppFiles(session.defaultSession, await readAppFiles(folders.build, folders.assets))

  const appState = await openAppState(join(folders.userData, 'chancery.json'), (error) => log.bug('app state', error))
  const windowState = (): WindowState => {
    const { preferences } = appState.get()
    return {
      preferences,
      language: findLanguage(preferences.language, app.getPreferredSystemLanguages()),
      dark: nativeTheme.shouldUseDarkColors,
    }
  }
  const send = <N extends EventName>(name: N, payload: Events[N]) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, payload)
  }
  const showMenu = () => installMenu(mainWindow, windowState().language, send)
  const applyPreferences = () => {
    nativeTheme.themeSource = appState.get().preferences.theme
    showMenu()
    send('window/changed', windowState())
  }

  const today = () => localDay(new Date())
  const watch = (store: LibraryStore) => watchAttachments(store, (error) => log.bug('looking at attachments', error))
  const library = startSession(
    folders.suggestedLibrary,
    {
      create: async (folder, contents) => {
        const { language } = windowState()
        const filling = await newLibrary(folders.assets, contents, language, new Date().toISOString())
        await createLibrary(folder, filling, { attachments: sampleAttachments(folders.assets) })
      },
      open: async (folder) =>
        keepOpen(await openStore(folder), { startSearch, keepBackups, watchAttachments: watch, today }),
      describeBug: (error) => ({ code: 'internal', reference: log.bug('opening the library', error) }),
    },
    {
      changed: (kinds) => send('library/changed', { kinds }),
      opened: (status) => send('library/opened', { status }),
      status: (status) => send('library/status', { status }),
    },
  )
  const printing = new PrintJobs()
  const running = new RunningExports()
  const workshop = openWorkshop({
    file: join(folders.build, 'main', 'word-worker.js'),
    broken: (error) => log.bug('the worker that writes Word files', error),
  })
  const handlers = createHandlers({
    session: library,
    appState,
    assetsFolder: folders.assets,
    windowState,
    applyPreferences,
    send,
    now: () => new Date().toISOString(),
    today,
    newId: ulid,
    desktop: realDesktop(() => mainWindow()),
    press: {
      word: workshop,
      pdf: pdfPrinter({
        preload: preloadFile(folders.build),
        printing,
        owner: mainWindow,
        broken: (error) => log.bug('the page that is printed', error),
      }),
    },
    exports: running,
    printing,
    versions: {
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chrome: process.versions.chrome ?? '',
      node: process.versions.node,
    },
  })
  installIpc(inputSchemas, handlers, log)

  const { libraryFolder } = appState.get()
  // A disk that does not answer must not keep the window from opening.
  const opening = openKnown(library, libraryFolder, folders.suggestedLibrary)
  await within(
    patience,
    opening.catch((error: unknown) => log.bug('opening the library', error)),
  )

  nativeTheme.themeSource = appState.get().preferences.theme
  nativeTheme.on('updated', () => send('window/changed', windowState()))
  showMenu()
  const show = () =>
    openMainWindow({
      bounds: appState.get().window,
      preload: preloadFile(folders.build),
      remember: (bounds) => appState.change({ window: bounds }),
      crashed: (reason) => void log.bug('the page', new Error(`Its process has ended: ${reason}`)),
    })
  app.on('second-instance', focusMainWindow)
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void show()
  })
  app.on('window-all-closed', () => app.quit())
  let closed = false
  // Not before-quit: the windows are still open then, and what was typed last is stored as they close.
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    // Not at once, even when nothing is left to write: a quit asked for while this one is being held back is lost.
    const done = Promise.allSettled([running.close(), workshop.close(), library.close(), setImmediate()])
    // An export that has just been saved remembers its place.
    const written = done.then(() => appState.settled())
    void within(quittingPatience, written).then(() => {
      closed = true
      app.quit()
    })
  })
  await show()
}

/** Opens the library that was open last, or, where this machine remembers none, one that lies in the usual place. */
async function openKnown(session: LibrarySession, known: string | null, usual: string): Promise<void> {
  if (known !== null) await session.open(known)
  else if (await hasLibrary(usual, realDisk).catch(() => false)) await session.open(usual)
}

/** The window the user sees; those that print belong to it. */
function findMainWindow(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => window.getParentWindow() === null)
}

function mainWindow(): BrowserWindow {
  const window = findMainWindow()
  if (window === undefined) throw new Error('The window is closed')
  return window
}

function focusMainWindow(): void {
  const window = findMainWindow()
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

registerAppScheme()
app.enableSandbox()
limitNavigation(app)
if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    process.stderr.write(`Chancery could not start: ${error instanceof Error ? error.stack : String(error)}\n`)
    app.exit(1)
  })
} else {
  app.quit()
}
