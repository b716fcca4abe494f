import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { fakeBridge } from '../../support/bridge'
import { aDossier, aLibrary, aPerson, aTalkingPoint } from '../../support/builders'
import { idsOf } from '../../support/ids'
import { openWindow } from '../../support/open-window'

const malta = aDossier({ id: 'malta', code: 'MT', name: 'Malta' })

function status(): string {
  return document.querySelector('footer')?.textContent ?? ''
}

describe('on the first run', () => {
  test('the sample library opens from its card', async () => {
    const sample = aLibrary({ dossiers: [{ ...malta, sample: true }] })
    const bridge = fakeBridge({ library: null, newLibrary: sample })
    await openWindow(bridge)
    expect(await screen.findByText(/Documents\/Chancery/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Open the sample library' }))
    await screen.findByRole('navigation', { name: 'Main places' })
    expect(bridge.asked).toContainEqual({
      name: 'library/create',
      input: { contents: 'sample', place: 'suggested' },
    })
    expect(status()).toContain('SAMPLE LIBRARY')
  })

  test('an empty library can be kept somewhere else', async () => {
    const bridge = fakeBridge({ library: null, newLibrary: aLibrary() })
    await openWindow(bridge)
    await userEvent.click(await screen.findByLabelText('Keep it somewhere else'))
    await userEvent.click(screen.getByRole('button', { name: 'Start an empty library' }))
    await waitFor(() =>
      expect(bridge.asked).toContainEqual({ name: 'library/create', input: { contents: 'empty', place: 'ask' } }),
    )
  })
})

test('a library that cannot be opened says why, and opens after a second try', async () => {
  const failure = { code: 'readOnly', path: '/home/user/Chancery/library.json' } as const
  await openWindow(fakeBridge({ library: null, failure, newLibrary: aLibrary() }))
  expect(await screen.findByText('The library could not be opened')).toBeTruthy()
  expect(screen.getByText('Chancery has changed nothing in this folder.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('navigation', { name: 'Main places' })).toBeTruthy()
})

describe('with an open library', () => {
  test('the palette finds a record by a word and opens it', async () => {
    await openWindow(fakeBridge({ library: aLibrary({ dossiers: [malta], people: [aPerson({ name: 'Ada' })] }) }))
    await screen.findByRole('navigation', { name: 'Main places' })
    await userEvent.keyboard('{Control>}k{/Control}')
    const field = await screen.findByRole('combobox')
    await waitFor(() => expect(document.activeElement).toBe(field))
    await userEvent.keyboard('malt')
    const option = await screen.findByRole('option', { name: /Malta/ })
    expect(option.getAttribute('aria-selected')).toBe('true')
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Malta' })).toBeTruthy()
    await waitFor(() => expect(document.title).toContain('Malta'))
  })

  test('the rail, the keyboard and the way back lead through the program', async () => {
    await openWindow(fakeBridge({ library: aLibrary({ dossiers: [malta] }) }))
    const rail = await screen.findByRole('navigation', { name: 'Main places' })
    await userEvent.click(within(rail).getByRole('button', { name: 'People' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeTruthy()
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Home' })).toBeTruthy()
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeTruthy()
  })

  test('a menu item does the same as the keys', async () => {
    const bridge = fakeBridge({ library: aLibrary() })
    await openWindow(bridge)
    await screen.findByRole('navigation', { name: 'Main places' })
    bridge.tell('menu/chosen', { action: 'settings' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy()
  })

  test('undo says what it takes back, and takes it back', async () => {
    const bridge = fakeBridge({ library: aLibrary({ dossiers: [malta] }) })
    await openWindow(bridge)
    await screen.findByRole('navigation', { name: 'Main places' })
    await bridge.ask('records/delete', { kind: 'dossiers', id: 'malta' })
    const undo = await screen.findByRole('button', { name: /Undo: “Malta” deleted/ })
    await userEvent.click(undo)
    await waitFor(() => expect(idsOf(bridge.library().records.dossiers)).toEqual(['malta']))
    expect(await screen.findByRole('button', { name: /Redo: “Malta” deleted/ })).toBeTruthy()
  })

  test('a library opened in the meantime takes the place of the other one', async () => {
    const bridge = fakeBridge({ library: aLibrary() })
    await openWindow(bridge)
    await screen.findByRole('navigation', { name: 'Main places' })
    const reply = await bridge.ask('library/status', undefined)
    if (!reply.ok || reply.value.state !== 'open') throw new Error('the library is open')
    bridge.tell('library/opened', { status: { ...reply.value, folder: '/elsewhere', name: 'Another one' } })
    await waitFor(() => expect(status()).toContain('Another one'))
  })

  test('the window changes its language without a restart', async () => {
    const bridge = fakeBridge({ library: aLibrary() })
    await openWindow(bridge)
    await screen.findByRole('navigation', { name: 'Main places' })
    await bridge.ask('preferences/save', { language: 'de', theme: 'dark', editLanguages: ['nl', 'de'], panes: {} })
    expect(await screen.findByRole('navigation', { name: 'Hauptbereiche' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('de')
  })
})

describe('home', () => {
  test('shows what needs attention and opens it', async () => {
    const expired = aTalkingPoint({ topic: 'Old line', validUntil: '2026-12-31' })
    await openWindow(fakeBridge({ library: aLibrary({ 'talking-points': [expired] }), today: '2027-01-15' }))
    const attention = await screen.findByRole('region', { name: 'Needs attention' })
    await userEvent.click(within(attention).getByRole('button', { name: /Old line/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Old line' })).toBeTruthy()
  })

  test('says that nothing is wrong when nothing is', async () => {
    await openWindow(fakeBridge({ library: aLibrary() }))
    expect(await screen.findByText('Nothing needs attention')).toBeTruthy()
    expect(screen.getByText('No meeting ahead')).toBeTruthy()
  })
})
