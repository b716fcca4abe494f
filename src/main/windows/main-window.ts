import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { appOrigin } from '../security/content-security-policy'
import { defaultSize, visibleBounds, type WindowBounds } from './window-state'

export type MainWindowOptions = {
  readonly bounds: WindowBounds | null
  readonly preload: string
  readonly remember: (bounds: WindowBounds) => void
}

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
  await window.loadURL(`${appOrigin}/index.html`).catch(forgiveInterruption)
  return window
}

/** A page that tries to go elsewhere while it loads is held back and stays: no reason to give up the window. */
function forgiveInterruption(error: unknown): void {
  const isInterrupted = error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED'
  if (!isInterrupted) throw error
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
