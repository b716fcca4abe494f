import type { MenuItemConstructorOptions } from 'electron'
import { type ActionName, actions, type MenuName, menuNames } from '../../shared/actions/actions'
import type { Language } from '../../shared/model/language'
import { actionsWords } from '../../shared/words/actions'

export type MenuOptions = {
  readonly language: Language
  readonly platform: NodeJS.Platform
  readonly choose: (action: ActionName) => void
  readonly lookForUpdate: () => void
}

/**
 * Undo and redo are left to the window on the keyboard: inside a text field the field's own undo comes first, and only
 * the window knows where the cursor is.
 */
const keptFromKeyboard: ReadonlySet<ActionName> = new Set(['undo', 'redo'])

/** The menu as data, from the list of actions plus what the system does itself (clipboard, zoom, quit). */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { menus } = actionsWords[options.language]
  return menuNames.map((menu) => ({
    label: menus[menu],
    submenu: [...ownItems(menu, options), ...systemItems(menu, options)],
  }))
}

function ownItems(menu: MenuName, { language, choose }: MenuOptions): MenuItemConstructorOptions[] {
  const { names } = actionsWords[language]
  const items: MenuItemConstructorOptions[] = []
  let group: number | null = null
  for (const action of actions) {
    if (action.place.menu !== menu) continue
    if (group !== null && action.place.group !== group) items.push({ type: 'separator' })
    group = action.place.group
    items.push({
      id: action.name,
      label: names[action.name],
      ...(action.shortcut === null ? {} : { accelerator: action.shortcut }),
      registerAccelerator: !keptFromKeyboard.has(action.name),
      click: () => choose(action.name),
    })
  }
  return items
}

function systemItems(menu: MenuName, { language, platform, lookForUpdate }: MenuOptions): MenuItemConstructorOptions[] {
  const { roles } = actionsWords[language]
  const separator = { type: 'separator' } as const
  switch (menu) {
    case 'file':
      return [
        separator,
        platform === 'darwin' ? { role: 'close', label: roles.close } : { role: 'quit', label: roles.quit },
      ]
    case 'edit':
      return [
        separator,
        { role: 'cut', label: roles.cut },
        { role: 'copy', label: roles.copy },
        { role: 'paste', label: roles.paste },
        { role: 'selectAll', label: roles.selectAll },
      ]
    case 'view':
      return [
        separator,
        { role: 'zoomIn', label: roles.zoomIn },
        { role: 'zoomOut', label: roles.zoomOut },
        { role: 'resetZoom', label: roles.resetZoom },
        { role: 'togglefullscreen', label: roles.fullScreen },
      ]
    case 'help':
      return [separator, { id: 'look-for-update', label: roles.lookForUpdate, click: lookForUpdate }]
    case 'go':
      return []
  }
}
