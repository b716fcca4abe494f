import { describe, expect, test } from 'vitest'
import { isPressed, parseShortcut } from '../../../src/renderer/actions/shortcut'
import { shortcutText } from '../../../src/renderer/actions/shortcut-text'
import { createWords } from '../../../src/renderer/words/create-words'
import type { Translate } from '../../../src/renderer/words/use-words'
import { actions } from '../../../src/shared/actions/actions'
import { actionsWords } from '../../../src/shared/words/actions'

type Keys = Parameters<typeof isPressed>[1]

function keys(pressed: Partial<Keys>): Keys {
  return { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...pressed }
}

test('a shortcut is pressed only with exactly its keys', () => {
  const palette = parseShortcut('CmdOrCtrl+K')
  expect(isPressed(palette, keys({ key: 'k', ctrlKey: true }), false)).toBe(true)
  expect(isPressed(palette, keys({ key: 'k' }), false)).toBe(false)
  expect(isPressed(palette, keys({ key: 'K', ctrlKey: true, shiftKey: true }), false)).toBe(false)
  expect(isPressed(palette, keys({ key: 'k', ctrlKey: true, altKey: true }), false)).toBe(false)
})

test('on a Mac the command key stands for Ctrl', () => {
  const palette = parseShortcut('CmdOrCtrl+K')
  expect(isPressed(palette, keys({ key: 'k', metaKey: true }), true)).toBe(true)
  expect(isPressed(palette, keys({ key: 'k', ctrlKey: true }), true)).toBe(false)
})

test('digits are found by their place, because a Belgian keyboard types & there', () => {
  expect(isPressed(parseShortcut('Alt+1'), keys({ key: '&', code: 'Digit1', altKey: true }), false)).toBe(true)
})

test('arrow keys go by their shorter names', () => {
  expect(isPressed(parseShortcut('Alt+Left'), keys({ key: 'ArrowLeft', altKey: true }), false)).toBe(true)
})

test('shortcuts are written as the keys of the language are', () => {
  const t = createWords('de').t as unknown as Translate
  expect(shortcutText('CmdOrCtrl+Shift+Delete', t)).toBe('Strg+Umschalt+Entf')
  expect(shortcutText('Alt+Left', t)).toBe('Alt+Links')
})

describe('the list of actions', () => {
  test('gives no two actions the same shortcut', () => {
    const shortcuts = actions.flatMap(({ shortcut }) => (shortcut === null ? [] : [shortcut]))
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  test('has a name for every action in every language, and no name without an action', () => {
    const names = actions.map(({ name }) => name).sort()
    for (const language of ['en', 'nl', 'de', 'fr'] as const) {
      expect(Object.keys(actionsWords[language].names).sort()).toEqual(names)
    }
  })
})
