import { describe, expect, test } from 'vitest'
import { menuTemplate } from '../../src/main/menu/menu-template'
import { contentSecurityPolicy } from '../../src/main/security/content-security-policy'
import { isOpenableLink } from '../../src/main/security/is-openable-link'
import { findLanguage } from '../../src/main/windows/find-language'
import { visibleBounds } from '../../src/main/windows/window-state'
import { actions } from '../../src/shared/actions/actions'
import { localDay } from '../../src/shared/model/calendar'
import { languages } from '../../src/shared/model/language'

describe('the menu', () => {
  test.each(languages)('in %s holds every action that has a place, once, and chooses it by name', (language) => {
    const chosen: string[] = []
    const menu = menuTemplate({
      language,
      platform: 'linux',
      choose: (action) => chosen.push(action),
      lookForUpdate: () => undefined,
    })
    const items = menu.flatMap((entry) => (Array.isArray(entry.submenu) ? entry.submenu : []))
    for (const action of actions) {
      const found = items.filter((item) => item.id === action.name)
      expect(found).toHaveLength(1)
      found[0]?.click?.({} as never, undefined, {} as never)
    }
    expect(chosen.sort()).toEqual(actions.map((action) => action.name).sort())
  })

  test('leaves Ctrl+Z to the window, which knows where the cursor is', () => {
    const menu = menuTemplate({
      language: 'en',
      platform: 'linux',
      choose: () => undefined,
      lookForUpdate: () => undefined,
    })
    const items = menu.flatMap((entry) => (Array.isArray(entry.submenu) ? entry.submenu : []))
    expect(items.find((item) => item.id === 'undo')?.registerAccelerator).toBe(false)
  })
})

describe('the window', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }
  const bounds = { x: 100, y: 50, width: 1366, height: 820, maximised: false }

  test('returns to where it stood', () => {
    expect(visibleBounds(bounds, [screen])).toEqual(bounds)
  })

  test('does not return to a screen that has gone', () => {
    expect(visibleBounds({ ...bounds, x: 2500 }, [screen])).toBeNull()
    expect(visibleBounds({ ...bounds, y: -400 }, [screen])).toBeNull()
  })

  test('speaks the system’s first language that the app has, else English', () => {
    expect(findLanguage('system', ['pl-PL', 'fr-BE', 'nl-BE'])).toBe('fr')
    expect(findLanguage('system', ['pl-PL'])).toBe('en')
    expect(findLanguage('de', ['fr-BE'])).toBe('de')
  })
})

describe('security', () => {
  test('the policy lets nothing in by default and carries the nonce for styles only', () => {
    const policy = contentSecurityPolicy('abc')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("style-src 'self' 'nonce-abc'")
    expect(policy).not.toMatch(/script-src[^;]*nonce/)
    expect(policy).not.toContain('unsafe')
  })

  test.each([
    ['https://example.org/page', true],
    ['mailto:someone@example.org', true],
    ['http://example.org', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['not a link', false],
  ])('%s may be opened outside: %s', (link, expected) => {
    expect(isOpenableLink(link)).toBe(expected)
  })
})

test('today is the user’s own day, not the day in Greenwich', () => {
  expect(localDay(new Date(2027, 2, 4, 23, 59))).toBe('2027-03-04')
  expect(localDay(new Date(2027, 0, 1, 0, 1))).toBe('2027-01-01')
})
