import { app, type BrowserWindow, dialog } from 'electron'
import type { Language } from '../../shared/model/language'
import { dialogWords } from '../../shared/words/dialogs'
import { fill } from '../../shared/words/fill'

/**
 * Asks, then looks for a new version. Runs only from the menu: nothing else in the app uses the network. The updater
 * is loaded here and not before, because it is half a megabyte that most days nobody needs.
 */
export async function lookForUpdate(window: BrowserWindow, language: Language): Promise<void> {
  const words = dialogWords[language]
  const tell = (message: string) => dialog.showMessageBox(window, { type: 'info', message, buttons: [words.close] })
  if (!app.isPackaged) {
    await tell(words.updateUnmanaged)
    return
  }
  const asked = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.updateTitle,
    detail: words.updateDetail,
    buttons: [words.updateNow, words.cancel],
    defaultId: 0,
    cancelId: 1,
  })
  if (asked.response !== 0) return
  const { autoUpdater } = await import('electron-updater')
  autoUpdater.autoDownload = false
  autoUpdater.autoInstallOnAppQuit = false
  try {
    const found = await autoUpdater.checkForUpdates()
    if (found === null || !found.isUpdateAvailable) {
      await tell(fill(words.updateNone, { version: app.getVersion() }))
      return
    }
    await autoUpdater.downloadUpdate()
    const chosen = await dialog.showMessageBox(window, {
      type: 'question',
      message: fill(words.updateFound, { version: found.updateInfo.version }),
      buttons: [words.updateInstall, words.updateLater],
      defaultId: 0,
      cancelId: 1,
    })
    if (chosen.response === 0) autoUpdater.quitAndInstall()
  } catch {
    await tell(words.updateFailed)
  }
}
