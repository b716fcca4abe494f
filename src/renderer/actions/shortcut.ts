/** A shortcut taken apart. `code` is a physical key for digits, whose characters differ between keyboards. */
export type Shortcut = {
  readonly command: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly key: string
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const keyNames: { readonly [name: string]: string } = { Left: 'ArrowLeft', Right: 'ArrowRight' }

/** Takes apart what is written as "CmdOrCtrl+Shift+T". */
export function parseShortcut(text: string): Shortcut {
  const parts = text.split('+')
  const key = parts.at(-1) ?? ''
  return {
    command: parts.includes('CmdOrCtrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: keyNames[key] ?? key,
  }
}

function isKey(pressed: Pressed, key: string): boolean {
  if (/^\d$/.test(key)) return pressed.code === `Digit${key}`
  return pressed.key.toLowerCase() === key.toLowerCase()
}

/** Whether these keys are exactly the shortcut; on a Mac the command key stands for Ctrl. */
export function isPressed(shortcut: Shortcut, pressed: Pressed, isMac: boolean): boolean {
  const command = isMac ? pressed.metaKey : pressed.ctrlKey
  const other = isMac ? pressed.ctrlKey : pressed.metaKey
  return (
    command === shortcut.command &&
    !other &&
    pressed.altKey === shortcut.alt &&
    pressed.shiftKey === shortcut.shift &&
    isKey(pressed, shortcut.key)
  )
}

export function isMacKeyboard(): boolean {
  return navigator.platform.startsWith('Mac')
}
