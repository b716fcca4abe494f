import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Route } from '../../../src/renderer/navigation/route'
import { aDossier, aLibrary } from '../../support/builders'
import { openPage } from '../../support/open-page'

const malta = aDossier({ id: 'mt', code: 'MT', name: 'Malta' })
const page: Route = { screen: 'record', kind: 'dossiers', id: 'mt', isNew: false }

// The test's DOM would really close; what is claimed is only when the window asks for it.
const close = window.close
let closed = 0

beforeEach(() => {
  closed = 0
  window.close = () => {
    closed += 1
  }
})

afterEach(() => {
  window.close = close
})

/** What the system does when somebody closes the window; says whether it may close at once. */
function askToClose(): boolean {
  return window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

async function typeCode(text: string) {
  const { bridge, user } = openPage(page, { library: aLibrary({ dossiers: [malta] }) })
  const field = await screen.findByRole('textbox', { name: 'Code' })
  await user.clear(field)
  await user.type(field, text)
  return { bridge, user }
}

test('a window that is closed in the middle of a word stores it first', async () => {
  const { bridge } = await typeCode('MLT')
  expect(askToClose()).toBe(false)
  await waitFor(() => expect(closed).toBe(1))
  expect(bridge.library().records.dossiers.get('mt')?.code).toBe('MLT')
  expect(askToClose()).toBe(true)
})

test('a word that its field has not yet taken is stored as well', async () => {
  const { bridge, user } = openPage(page, { library: aLibrary({ dossiers: [malta] }) })
  await user.type(await screen.findByRole('textbox', { name: 'Memberships' }), 'European Union')
  expect(askToClose()).toBe(false)
  await waitFor(() => expect(closed).toBe(1))
  expect(bridge.library().records.dossiers.get('mt')?.memberships).toEqual(['European Union'])
})

test('settings typed last are stored before the window closes', async () => {
  const { bridge, user } = openPage({ screen: 'settings' }, { library: aLibrary() })
  await user.type(await screen.findByRole('textbox', { name: /Name of the library/ }), ' in Vienna')
  expect(askToClose()).toBe(false)
  await waitFor(() => expect(closed).toBe(1))
  expect(bridge.library().settings.name).toBe('Test library in Vienna')
})

test('a window whose last words cannot be stored closes only when their loss is agreed to', async () => {
  const { bridge, user } = await typeCode('MLT')
  bridge.failNext('records/save', { code: 'diskFull', path: '/home/user' })
  expect(askToClose()).toBe(false)
  await user.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(closed).toBe(0)
  bridge.failNext('records/save', { code: 'diskFull', path: '/home/user' })
  expect(askToClose()).toBe(false)
  await user.click(await screen.findByRole('button', { name: 'Close without saving' }))
  await waitFor(() => expect(closed).toBe(1))
})

test('a new record that cannot be stored yet is not thrown away unasked', async () => {
  const { user } = openPage({ screen: 'record', kind: 'people', id: 'new-1', isNew: true }, { library: aLibrary() })
  await user.type(await screen.findByRole('textbox', { name: 'Pronunciation' }), 'AY-duh')
  expect(askToClose()).toBe(false)
  expect(await screen.findByRole('button', { name: 'Discard it' })).toBeTruthy()
  expect(closed).toBe(0)
})
