import type { Translate } from '../words/use-words'
import { isMacKeyboard, parseShortcut } from './shortcut'

/** A shortcut as it stands on the keys of that language: "Strg+Umschalt+T". */
export function shortcutText(shortcut: string, t: Translate): string {
  const { command, alt, shift, key } = parseShortcut(shortcut)
  const keys = [
    ...(command ? [isMacKeyboard() ? t('common.keys.command') : t('common.keys.control')] : []),
    ...(alt ? [t('common.keys.alt')] : []),
    ...(shift ? [t('common.keys.shift')] : []),
    keyText(key, t),
  ]
  return keys.join('+')
}

function keyText(key: string, t: Translate): string {
  switch (key) {
    case 'ArrowLeft':
      return t('common.keys.left')
    case 'ArrowRight':
      return t('common.keys.right')
    case 'Delete':
      return t('common.keys.delete')
    default:
      return key
  }
}
