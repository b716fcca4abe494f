import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Backup } from '../../../src/shared/ipc/contract'
import type { RecoveryFinding } from '../../../src/shared/ipc/recovery'
import { recordsOf } from '../../../src/shared/model/library'
import { type FakeBridgeOptions, fakeBridge } from '../../support/bridge'
import { aDossier, aLibrary, aPerson } from '../../support/builders'
import { openWindow } from '../../support/open-window'

// Asking the test's DOM of every element whether it is hidden takes seconds a test.
configure({ defaultHidden: true })

const malta = aDossier({ id: 'malta', code: 'MT', name: 'Malta' })

async function open(options: FakeBridgeOptions = {}) {
  const bridge = fakeBridge({ library: aLibrary({ dossiers: [malta] }), ...options })
  await openWindow(bridge)
  await screen.findByRole('navigation', { name: 'Main places' })
  return bridge
}

const statusBar = (): HTMLElement => document.querySelector('footer') as HTMLElement

function madeAgo(days: number): readonly Backup[] {
  const at = new Date(Date.now() - days * 86_400_000).toISOString()
  return [{ id: 'b1', at, reason: 'automatic', records: 1, bytes: 1000 }]
}

describe('the status bar', () => {
  test('says that there is no backup yet, and leads to where one is made', async () => {
    await open()
    await userEvent.click(within(statusBar()).getByRole('button', { name: 'no backup yet' }))
    expect(await screen.findByRole('tab', { name: 'Backups', selected: true })).toBeTruthy()
  })

  test('says when the last good backup was made', async () => {
    await open({ backups: madeAgo(0) })
    expect(statusBar().textContent).toMatch(/last good backup (today|yesterday) \d\d:\d\d/)
  })

  test('warns in words of a backup that is days old', async () => {
    await open({ backups: madeAgo(9) })
    const warning = within(statusBar()).getByRole('button', { name: 'last good backup 9 days ago' })
    expect(warning.title).toContain('What has changed since is in no backup.')
    expect(warning.querySelector('svg')).not.toBeNull()
  })

  test('warns in words when the last backup failed, says why, and leads to where it is explained', async () => {
    const backupFailure = { code: 'diskFull', path: '/home/user' } as const
    await open({ backups: madeAgo(0), backupFailure })
    const warning = within(statusBar()).getByRole('button', { name: 'last backup failed' })
    expect(warning.title).toContain('The disk is full: /home/user')
    expect(warning.querySelector('svg')).not.toBeNull()
    await userEvent.click(warning)
    expect(await screen.findByText('The last backup could not be made')).toBeTruthy()
  })

  test('follows a backup made by itself', async () => {
    const bridge = await open()
    const reply = await bridge.ask('library/status', undefined)
    if (!reply.ok || reply.value.state !== 'open') throw new Error('the library is open')
    bridge.tell('library/status', { status: { ...reply.value, lastBackup: new Date().toISOString() } })
    await waitFor(() => expect(statusBar().textContent).toContain('last good backup'))
  })

  test('leads to the backups also from another part of the settings', async () => {
    await open()
    await userEvent.click(within(statusBar()).getByRole('button', { name: 'no backup yet' }))
    await userEvent.click(await screen.findByRole('tab', { name: 'Window' }))
    await userEvent.click(within(statusBar()).getByRole('button', { name: 'no backup yet' }))
    expect(await screen.findByRole('tab', { name: 'Backups', selected: true })).toBeTruthy()
  })

  test('groups the digits of a large library', async () => {
    const people = Array.from({ length: 1_204 }, (_none, index) =>
      aPerson({ id: `p${index}`, name: `Person ${index}` }),
    )
    await open({ library: aLibrary({ people }) })
    expect(statusBar().textContent).toContain('1,204 records')
  })
})

const torn: RecoveryFinding = { what: 'tornChange', kept: 'quarantine/1' }
const lost: RecoveryFinding = { what: 'lostRecords', count: 3, kept: 'quarantine/2' }
const unfit: RecoveryFinding = {
  what: 'unfitRecord',
  recordKind: 'people',
  id: 'p1',
  problems: ['name: missing'],
  kept: 'quarantine/3',
}

describe('what was found damaged', () => {
  const bar = (): HTMLElement => screen.getByRole('region', { name: 'What was found when the library was opened' })

  test('stands above the page, the gravest first, and the rest on demand', async () => {
    await open({ findings: [torn, unfit, lost] })
    expect(bar().textContent).toContain('3 records could not be read')
    expect(bar().textContent).not.toContain('was not complete')
    await userEvent.click(within(bar()).getByRole('button', { name: 'Details, and 2 more' }))
    const others = within(bar()).getAllByRole('listitem')
    expect(others.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('p1'),
      expect.stringContaining('The last change before the program stopped was not complete'),
    ])
    await userEvent.click(within(bar()).getByRole('button', { name: 'Show less' }))
    expect(within(bar()).queryAllByRole('listitem')).toEqual([])
  })

  test('lists no endless row of records', async () => {
    await open({ findings: Array.from({ length: 300 }, (_none, index) => ({ ...unfit, id: `p${index}` })) })
    await userEvent.click(within(bar()).getByRole('button', { name: 'Details, and 299 more' }))
    expect(within(bar()).getAllByRole('listitem').length).toBeLessThan(60)
    expect(bar().textContent).toContain('And 249 more')
  })

  test('shows the folder, leads to the backups, and goes when it has been read', async () => {
    const bridge = await open({ findings: [torn] })
    expect(bar().textContent).not.toContain('It had not been shown as saved')
    await userEvent.click(within(bar()).getByRole('button', { name: 'Details' }))
    expect(bar().textContent).toContain('It had not been shown as saved')
    await userEvent.click(within(bar()).getByRole('button', { name: 'Show the library’s folder' }))
    expect(bridge.asked.map(({ name }) => name)).toContain('library/show-folder')
    await userEvent.click(within(bar()).getByRole('button', { name: 'Restore a backup…' }))
    expect(await screen.findByRole('tab', { name: 'Backups', selected: true })).toBeTruthy()
    await userEvent.click(within(bar()).getByRole('button', { name: 'Dismiss' }))
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'What was found when the library was opened' })).toBeNull(),
    )
    expect(bridge.asked.map(({ name }) => name)).toContain('library/dismiss-findings')
  })
})

describe('a library that can only be read', () => {
  const readOnly = { code: 'readOnly', path: '/home/user/Documents/Chancery' } as const
  const isDisabled = (button: HTMLElement): boolean =>
    button.getAttribute('aria-disabled') === 'true' || (button as HTMLButtonElement).disabled

  test('says for as long as it lasts why, and the status bar does not speak of saving', async () => {
    await open({ readOnly })
    const bar = screen.getByRole('group', { name: 'This library can be read, but not changed' })
    await userEvent.click(within(bar).getByRole('button', { name: 'Why?' }))
    expect(bar.textContent).toContain('/home/user/Documents/Chancery is read-only')
    expect(bar.textContent).toContain('Reading, finding and exporting work as usual.')
    expect(statusBar().textContent).toMatch(/^Read only/)
  })

  test('leads to its folder once, also where something was found damaged', async () => {
    await open({ readOnly, findings: [torn] })
    for (const name of ['Why?', 'Details']) await userEvent.click(screen.getByRole('button', { name }))
    expect(screen.getAllByRole('button', { name: 'Show the library’s folder' })).toHaveLength(1)
  })

  test('shows its records in fields that take no typing, and offers neither to add nor to delete', async () => {
    const bridge = await open({ readOnly })
    await userEvent.click(screen.getByRole('button', { name: 'Dossiers' }))
    expect(isDisabled(await screen.findByRole('button', { name: 'New dossier' }))).toBe(true)
    const row = (await screen.findAllByRole('row'))[1]
    row?.focus()
    await userEvent.keyboard('{Delete}{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Malta' })
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name, English' })
    expect(name.readOnly).toBe(true)
    await userEvent.type(name, ' and Gozo')
    expect(name.value).toBe('Malta')
    expect(screen.queryByRole('combobox', { name: 'Kind' })).toBeNull()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Kind' }).value).toBe('Country')
    expect(isDisabled(screen.getByRole('button', { name: /^Delete this record/ }))).toBe(true)
    await userEvent.keyboard('{Control>}{Shift>}{Delete}{/Shift}{/Control}')
    expect(recordsOf(bridge.library(), 'dossiers')).toEqual([malta])
    expect(bridge.asked.map(({ name: asked }) => asked)).not.toContain('records/delete')
  })

  test('does not offer in the palette what would change it', async () => {
    await open({ readOnly })
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.type(await screen.findByRole('combobox'), 'new')
    await waitFor(() => expect(screen.queryAllByRole('option', { name: /^New / })).toEqual([]))
  })

  test('leaves the window’s own settings to be changed', async () => {
    const bridge = await open({ readOnly })
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }))
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /Name of the library/ })).readOnly).toBe(true)
    await userEvent.click(screen.getByRole('tab', { name: 'Window' }))
    await userEvent.click(await screen.findByRole('combobox', { name: 'Colours' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Dark' }))
    await waitFor(() => expect(bridge.asked.map(({ name }) => name)).toContain('preferences/save'))
  })
})

/** The way the screen recommends looks different from one it only offers. */
const isPrimary = (button: HTMLElement): boolean =>
  button.className !== screen.getByRole('button', { name: 'Open another library…' }).className

describe('a library that cannot be opened', () => {
  test('offers its newest backup as a new library, where a backup helps', async () => {
    const failure = { code: 'libraryDamaged', file: 'library.json', problems: [] } as const
    const bridge = fakeBridge({ library: null, failure, newLibrary: aLibrary(), backups: madeAgo(1) })
    await openWindow(bridge)
    const restore = await screen.findByRole('button', { name: 'Restore it as a new library…' })
    expect([restore, screen.getByRole('button', { name: 'Try again' })].map(isPrimary)).toEqual([true, false])
    await userEvent.click(restore)
    await screen.findByRole('navigation', { name: 'Main places' })
    expect(bridge.asked).toContainEqual({ name: 'backups/restore', input: { id: 'b1', into: 'new' } })
  })

  test('offers a backup from a file where it has none of its own', async () => {
    const failure = { code: 'libraryMissing', folder: '/home/user/Chancery' } as const
    const bridge = fakeBridge({ library: null, failure, newLibrary: aLibrary() })
    await openWindow(bridge)
    await userEvent.click(await screen.findByRole('button', { name: 'Restore a backup from a file…' }))
    await screen.findByRole('navigation', { name: 'Main places' })
    expect(bridge.asked).toContainEqual({ name: 'backups/restore', input: { id: null, into: 'new' } })
  })

  test('offers none where the library itself is whole', async () => {
    const failure = { code: 'libraryInUse', folder: '/home/user/Chancery', holder: 'anna' } as const
    await openWindow(fakeBridge({ library: null, failure, backups: madeAgo(1) }))
    expect(isPrimary(await screen.findByRole('button', { name: 'Try again' }))).toBe(true)
    expect(screen.queryByRole('button', { name: /Restore/ })).toBeNull()
  })
})

test('the first run restores a backup from a file, and opens a library that is there already', async () => {
  const bridge = fakeBridge({ library: null, newLibrary: aLibrary() })
  await openWindow(bridge)
  await userEvent.click(await screen.findByRole('button', { name: 'Open it…' }))
  expect(bridge.asked).toContainEqual({ name: 'library/open', input: undefined })
  await userEvent.click(await screen.findByRole('button', { name: 'Choose a backup…' }))
  await screen.findByRole('navigation', { name: 'Main places' })
  expect(bridge.asked).toContainEqual({ name: 'backups/restore', input: { id: null, into: 'new' } })
})
