import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { appOrigin } from '../security/content-security-policy'
import { defaultSize, visibleBounds, type WindowBounds } from './window-state'

export type MainWindowOptions = {
  readonly bounds: WindowBounds | null
  readonly preload: string
  readonly remember: (bounds: WindowBounds) => void
  /** Called when the page's process has ended by itself, with the system's word for why. */
  readonly crashed: (reason: string) => void
}

/** A page that falls again so soon after it was brought back would only fall once more. */
const shortestLife = 10_000

/** Opens the one window where it stood last time, and shows it when its first picture is painted. */
export async function openMainWindow(options: MainWindowOptions): Promise<BrowserWindow> {
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const bounds = visibleBounds(options.bounds, screens)
  const window = new BrowserWindow({
    ...(bounds === null ? defaultSize : { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height }),
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Chancery',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#ffffff',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  if (bounds?.maximised === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('page-title-updated', (event) => event.preventDefault())
  rememberBounds(window, options.remember)
  bringBack(window, options.crashed)
  let isClosing = false
  window.once('close', () => {
    isClosing = true
  })
  try {
    await window.loadURL(`${appOrigin}/index.html`)
  } catch (error) {
    // A page that tries to go elsewhere while it loads is held back and stays; a window may be closed while it loads.
    const isInterrupted = error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED'
    if (!isInterrupted && !isClosing) throw error
  }
  return window
}

/** A page whose process has crashed is loaded again: what was typed until a moment before is in the library. */
function bringBack(window: BrowserWindow, crashed: MainWindowOptions['crashed']): void {
  let since = 0
  window.webContents.on('render-process-gone', (_gone, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    crashed(reason)
    const isHopeless = Date.now() - since < shortestLife
    since = Date.now()
    if (!isHopeless) window.webContents.reload()
  })
}

function rememberBounds(window: BrowserWindow, remember: (bounds: WindowBounds) => void): void {
  let timer: NodeJS.Timeout | null = null
  const save = () => remember({ ...window.getNormalBounds(), maximised: window.isMaximized() })
  const saveSoon = () => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(save, 400)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('close', () => {
    if (timer !== null) clearTimeout(timer)
    save()
  })
}

/** The preload script of a build folder. */
export function preloadFile(buildFolder: string): string {
  return join(buildFolder, 'preload', 'preload.js')
}
