import { type BrowserWindow, Menu } from 'electron'
import type { EventName, Events } from '../../shared/ipc/contract'
import type { Language } from '../../shared/model/language'
import { lookForUpdate } from '../updates/look-for-update'
import { menuTemplate } from './menu-template'

/** Builds the application menu in the window's language; choosing an action tells the window, which carries it out. */
export function installMenu(
  window: () => BrowserWindow,
  language: Language,
  send: <N extends EventName>(name: N, payload: Events[N]) => void,
): void {
  const template = menuTemplate({
    language,
    platform: process.platform,
    choose: (action) => send('menu/chosen', { action }),
    lookForUpdate: () => void lookForUpdate(window(), language),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
