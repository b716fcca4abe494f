export const menuNames = ['file', 'edit', 'view', 'go', 'help'] as const
export type MenuName = (typeof menuNames)[number]

/** Where an action stands in the application menu; a line separates one group from the next. */
export type MenuPlace = { readonly menu: MenuName; readonly group: number }

/** What a person can do, as data: the application menu, the palette, the keyboard and the list of shortcuts read it. */
export type Action = {
  /** Its words are `names.<name>` in the actions' word table. */
  readonly name: string
  /** As Electron's accelerators are written, such as "CmdOrCtrl+Shift+D"; null where there is none. */
  readonly shortcut: string | null
  /** Null keeps the action out of the menu; the palette and the keyboard still know it. */
  readonly place: MenuPlace | null
}

/** Every action, in the order of the menus. */
export const actions = [
  { name: 'new-briefing', shortcut: 'CmdOrCtrl+N', place: { menu: 'file', group: 1 } },
  { name: 'new-book', shortcut: 'CmdOrCtrl+Shift+N', place: { menu: 'file', group: 1 } },
  { name: 'new-dossier', shortcut: null, place: { menu: 'file', group: 1 } },
  { name: 'new-agreement', shortcut: null, place: { menu: 'file', group: 1 } },
  { name: 'new-talking-point', shortcut: 'CmdOrCtrl+Shift+T', place: { menu: 'file', group: 1 } },
  { name: 'new-person', shortcut: null, place: { menu: 'file', group: 1 } },
  { name: 'save', shortcut: 'CmdOrCtrl+S', place: { menu: 'file', group: 2 } },
  { name: 'export-word', shortcut: 'CmdOrCtrl+E', place: { menu: 'file', group: 2 } },
  { name: 'export-pdf', shortcut: 'CmdOrCtrl+Shift+E', place: { menu: 'file', group: 2 } },
  { name: 'export-markdown', shortcut: null, place: { menu: 'file', group: 2 } },
  { name: 'open-library', shortcut: 'CmdOrCtrl+O', place: { menu: 'file', group: 3 } },
  { name: 'show-library-folder', shortcut: null, place: { menu: 'file', group: 3 } },
  { name: 'add-samples', shortcut: null, place: { menu: 'file', group: 3 } },
  { name: 'remove-samples', shortcut: null, place: { menu: 'file', group: 3 } },
  { name: 'settings', shortcut: 'CmdOrCtrl+,', place: { menu: 'file', group: 4 } },

  { name: 'undo', shortcut: 'CmdOrCtrl+Z', place: { menu: 'edit', group: 1 } },
  { name: 'redo', shortcut: 'CmdOrCtrl+Y', place: { menu: 'edit', group: 1 } },
  { name: 'palette', shortcut: 'CmdOrCtrl+K', place: { menu: 'edit', group: 3 } },
  { name: 'versions', shortcut: 'CmdOrCtrl+Shift+H', place: { menu: 'edit', group: 4 } },
  { name: 'delete-record', shortcut: 'CmdOrCtrl+Shift+Delete', place: { menu: 'edit', group: 4 } },

  { name: 'first-pane', shortcut: 'CmdOrCtrl+1', place: { menu: 'view', group: 1 } },
  { name: 'second-pane', shortcut: 'CmdOrCtrl+2', place: { menu: 'view', group: 1 } },
  { name: 'third-pane', shortcut: 'CmdOrCtrl+3', place: { menu: 'view', group: 1 } },
  { name: 'next-area', shortcut: 'F6', place: { menu: 'view', group: 2 } },
  { name: 'previous-area', shortcut: 'Shift+F6', place: { menu: 'view', group: 2 } },
  { name: 'theme-system', shortcut: null, place: { menu: 'view', group: 3 } },
  { name: 'theme-light', shortcut: null, place: { menu: 'view', group: 3 } },
  { name: 'theme-dark', shortcut: null, place: { menu: 'view', group: 3 } },

  { name: 'go-back', shortcut: 'Alt+Left', place: { menu: 'go', group: 1 } },
  { name: 'go-forward', shortcut: 'Alt+Right', place: { menu: 'go', group: 1 } },
  { name: 'go-home', shortcut: 'Alt+1', place: { menu: 'go', group: 2 } },
  { name: 'go-dossiers', shortcut: 'Alt+2', place: { menu: 'go', group: 2 } },
  { name: 'go-agreements', shortcut: 'Alt+3', place: { menu: 'go', group: 2 } },
  { name: 'go-talking-points', shortcut: 'Alt+4', place: { menu: 'go', group: 2 } },
  { name: 'go-people', shortcut: 'Alt+5', place: { menu: 'go', group: 2 } },
  { name: 'go-briefings', shortcut: 'Alt+6', place: { menu: 'go', group: 2 } },
  { name: 'go-books', shortcut: 'Alt+7', place: { menu: 'go', group: 2 } },
  { name: 'go-goals', shortcut: 'Alt+8', place: { menu: 'go', group: 2 } },
  { name: 'go-goal-sets', shortcut: null, place: { menu: 'go', group: 2 } },
  { name: 'go-responsibilities', shortcut: null, place: { menu: 'go', group: 2 } },
  { name: 'go-bin', shortcut: 'Alt+9', place: { menu: 'go', group: 3 } },

  { name: 'shortcuts', shortcut: 'F1', place: { menu: 'help', group: 1 } },
  { name: 'about', shortcut: null, place: { menu: 'help', group: 2 } },
] as const satisfies readonly Action[]

export type ActionName = (typeof actions)[number]['name']

/** Whether a name that came from elsewhere, such as a menu event, is one of the actions. */
export function isActionName(name: string): name is ActionName {
  return actions.some((action) => action.name === name)
}
